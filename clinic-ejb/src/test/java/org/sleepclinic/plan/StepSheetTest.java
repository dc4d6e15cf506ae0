package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.plan.TestProtocol.NOON;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;

/** Which value of the laboratory answers a step that opened at noon. */
class StepSheetTest {
    private static final Instant BEFORE = NOON.minusSeconds(60);
    private static final Instant AFTER = NOON.plusSeconds(60);

    @Test
    void aFollowingStepTakesOverOnlyWhatWasTakenAfterItOpened() {
        assertThat(sheet(EntryKind.AFTER, BEFORE).offer("CALCIUM")).isEmpty();
        assertThat(sheet(EntryKind.AFTER, NOON).offer("CALCIUM")).isEmpty();
        assertThat(sheet(EntryKind.AFTER, AFTER).offer("CALCIUM")).isPresent();
    }

    @Test
    void aPlanBeginsWithWhatGaveRiseToIt() {
        assertThat(sheet(EntryKind.START, BEFORE).offer("CALCIUM")).isPresent();
    }

    @Test
    void aChangeIsCountedFromAnEarlierValue() {
        assertThat(sheet(EntryKind.AFTER, BEFORE).offer("CALCIUM_BEFORE")).isPresent();
    }

    private static StepSheet sheet(EntryKind entry, Instant takenAt) {
        StepSheet.Offer offer = new StepSheet.Offer(new BigDecimal("2.1"), "mmol/L", takenAt);
        return new StepSheet(new PlanStepId(new UUID(0, 1)), 0, null, head(), TestProtocol.ONE, step(entry),
                Map.of("CALCIUM", offer, "CALCIUM_BEFORE", offer), List.of(), List.of(), List.of(), true, true);
    }

    private static StepDefinition step(EntryKind entry) {
        return new StepDefinition(new UUID(2, 1), "S", entry, StepDefinition.Phase.TREATMENT, false,
                new StepDefinition.Text("S", "S", "S", "NUR", "soon", null), "NURSE", new DueAfter(0, 1, 0),
                Evidence.LOCAL, "test", List.of(measure("CALCIUM"), measure("CALCIUM_BEFORE"),
                        measure("CHANGE", "CALCIUM", "CALCIUM_BEFORE")),
                List.of(), null, Set.of());
    }

    private static MeasureDefinition measure(String code, String... differenceOf) {
        return new MeasureDefinition(code, code, MeasureDefinition.Type.QUANTITY, "mmol/L", List.of(), false, null,
                null,
                null, List.of(differenceOf));
    }

    private static NextStep head() {
        return new NextStep(new PlanStepId(new UUID(0, 1)), null, null, "T v1", "Test", "S", "S", "S", "NURSE", "NUR",
                "soon", AFTER, NOON, null, false, null, null, null, Evidence.LOCAL, "test", true, false);
    }
}
