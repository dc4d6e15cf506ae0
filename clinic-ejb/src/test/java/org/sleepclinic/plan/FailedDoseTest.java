package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.OutcomeDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;

/** 5.1.7: the second benzodiazepine follows the first that was given. */
class FailedDoseTest {
    @ParameterizedTest(name = "{0} {1} {2}, given {3}, said {4} -> {5}")
    @CsvSource(nullValues = "-", value = {"RESCUE, AFTER, ONGOING, false, -, refused",
            "RESCUE, AFTER, ONGOING, false, ' ', refused", "RESCUE, AFTER, ONGOING, false, no vein, kept",
            "RESCUE, AFTER, ONGOING, true, -, goes on", "RESCUE, AFTER, ONGOING, true, no vein, goes on",
            "RESCUE, AFTER, STOPPED, false, -, goes on", "RESCUE, AFTER, TRANSFERRED, false, -, goes on",
            "RESCUE, START, ONGOING, false, -, goes on", "IV_CALCIUM, AFTER, ONGOING, false, -, goes on",
            "RESCUE, START, ONGOING, false, own plan first, kept", "RESCUE, AFTER, STOPPED, false, it stopped, kept",
            "RESCUE, AFTER, TRANSFERRED, false, the ambulance gave it, kept",
            "RESCUE, AFTER, STOPPED, true, it stopped, goes on",
            "IV_CALCIUM, AFTER, STOPPED, false, it stopped, goes on"})
    void aDoseThatFailedIsOneThatWasGiven(String gives, EntryKind entry, String outcome, boolean given, String noDose,
            String comesOut) {
        OutcomeDefinition came = new OutcomeDefinition(outcome, outcome, List.of(), false, null);
        if (comesOut.equals("refused")) {
            assertThatThrownBy(() -> FailedDose.isExplained(step(gives, entry), came, given, noDose))
                    .isInstanceOf(DomainException.class).hasMessage("plan.no_dose");
        } else {
            assertThat(FailedDose.isExplained(step(gives, entry), came, given, noDose))
                    .isEqualTo(comesOut.equals("kept"));
        }
    }

    private static StepDefinition step(String gives, EntryKind entry) {
        return new StepDefinition(new UUID(2, 1), "ST-02", entry, StepDefinition.Phase.TREATMENT, true,
                new StepDefinition.Text("S", "S", "S", "NUR", "now", null), "NURSE", new DueAfter(0, 0, 0),
                Evidence.LOCAL, "test", List.of(), List.of(), null, Set.of(gives), List.of(), null);
    }
}
