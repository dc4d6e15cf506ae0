package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.protocol.StepDefinition.Phase;

class MeasureDefinitionTest {
    private static final MeasureDefinition NOW = quantity("NOW", 2);
    private static final MeasureDefinition BEFORE = quantity("BEFORE", 2);
    private static final MeasureDefinition CHANGE =
            new MeasureDefinition("CHANGE", "Change", MeasureDefinition.Type.QUANTITY, "mmol/L",
                    List.of(), false, null, null, null, null, false, List.of("NOW", "BEFORE"), null, null, null, null);
    private static final StepDefinition STEP =
            new StepDefinition(new UUID(0, 1), "HC-10A", EntryKind.AFTER, Phase.TREATMENT,
                    false, new StepDefinition.Text("t", "e", "a", "NUR", "48 h", null), "NURSE", new DueAfter(0, 2, 0),
                    Evidence.LOCAL,
                    "test", List.of(NOW, BEFORE, CHANGE), List.of(), null, Set.of(), List.of(), null);

    @ParameterizedTest
    @CsvSource({"1.904, 1.90", "1.905, 1.91", "1.895, 1.90"})
    void calciumDecidesAsItIsShownRoundedHalfUp(String measured, String decides) {
        Map<String, Measured> inputs = STEP.inputs(Map.of("NOW", amount(measured, "mmol/L")));
        assertThat(inputs).containsEntry("NOW", amount(decides, "mmol/L"));
    }

    @Test
    void theChangeIsComputedFromWhatDecides() {
        Map<String, Measured> inputs =
                STEP.inputs(Map.of("NOW", amount("2.051", "mmol/L"), "BEFORE", amount("2.10", "mmol/L")));
        assertThat(inputs).containsEntry("CHANGE", amount("-0.05", "mmol/L"));
    }

    @Test
    void withoutTheValueBeforeThereIsNoChange() {
        assertThat(STEP.inputs(Map.of("NOW", amount("2.05", "mmol/L")))).doesNotContainKey("CHANGE");
    }

    @Test
    void aMeasureTakesOnlyItsOwnTypeUnitAndOptions() {
        MeasureDefinition choice = new MeasureDefinition("AGENT", "Agent", MeasureDefinition.Type.CHOICE, null,
                List.of(new MeasureDefinition.Option("CALCITRIOL", "calcitriol")), true, null, null, null, null, false,
                List.of(), null, null, null, null);
        MeasureDefinition question =
                new MeasureDefinition("SYMPTOMS", "Symptoms", MeasureDefinition.Type.BOOLEAN, null, List.of(), true,
                        null, null, null, null, false, List.of(), null, null, null, null);
        assertThat(NOW.accepts(amount("2", "mmol/L"))).isTrue();
        assertThat(NOW.accepts(amount("8", "mg/dL"))).isFalse();
        assertThat(NOW.accepts(yes(true))).isFalse();
        assertThat(choice.accepts(code("CALCITRIOL"))).isTrue();
        assertThat(choice.accepts(code("ASPIRIN"))).isFalse();
        assertThat(question.accepts(yes(false))).isTrue();
        assertThat(question.accepts(code("MAYBE"))).isFalse();
    }

    private static MeasureDefinition quantity(String code, Integer roundTo) {
        return new MeasureDefinition(code, code, MeasureDefinition.Type.QUANTITY, "mmol/L", List.of(), true, null, null,
                roundTo, null, false, List.of(), null, null, null, null);
    }
}
