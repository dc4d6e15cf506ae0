package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.Measured;

class StepCompletionTest {
    private static final Values NOTHING = new Values(List.of());

    private final StepCompletion completion = new StepCompletion(new StepRules());

    @Test
    void theTableDecidesAndItsRowIsKept() {
        Settled settled =
                completion.settle(TestProtocol.ONE.step("A"), told(Map.of("WELL", Measured.yes(false)), "WELL"),
                        NOTHING);
        assertThat(settled.outcome().code()).as("not the word of the clinician").isEqualTo("ON");
        assertThat(settled.row()).contains(new UUID(3, 2));
    }

    @Test
    void aMissingMeasureIsNamedAtItsField() {
        DomainException refused = refusal("A", Map.of(), null);
        assertThat(refused.code()).isEqualTo("plan.measure_missing");
        assertThat(refused.args()).containsExactly("Well");
        assertThat(refused.field()).contains("measure-WELL");
    }

    @Test
    void aMeasureOfAnotherKindIsRefused() {
        assertThat(refusal("A", Map.of("WELL", Measured.amount("1", "mmol/L")), null).code())
                .isEqualTo("plan.measure_wrong");
        assertThat(refusal("A", Map.of("WELL", Measured.yes(true), "FORGED", Measured.yes(true)), null).code())
                .isEqualTo("plan.measure_unknown");
    }

    @Test
    void whereNoTableDecidesTheClinicianNamesTheOutcome() {
        assertThat(refusal("C", Map.of(), " ").code()).isEqualTo("plan.outcome_missing");
        assertThat(refusal("C", Map.of(), "NONE").code()).isEqualTo("plan.outcome");
        Settled settled = completion.settle(TestProtocol.ONE.step("C"), told(Map.of(), "ENOUGH"), NOTHING);
        assertThat(settled.outcome().code()).isEqualTo("ENOUGH");
        assertThat(settled.row()).isEmpty();
    }

    @ParameterizedTest(name = "at {0} years the table decides: {1}")
    @CsvSource({"17, false", "18, true", "80, true"})
    void belowItsAgeATableDecidesNothing(int years, boolean byTable) {
        CompleteStep told = told(Map.of("WELL", Measured.yes(false)), "WELL");
        Settled settled = completion.settle(TestProtocol.ONE.forAge(years).step("A"), told, NOTHING);
        assertThat(settled.row().isPresent()).isEqualTo(byTable);
        assertThat(settled.outcome().code()).isEqualTo(byTable ? "ON" : "WELL");
    }

    private DomainException refusal(String step, Map<String, Measured> measures, String outcome) {
        return catchThrowableOfType(DomainException.class,
                () -> completion.settle(TestProtocol.ONE.step(step), told(measures, outcome), NOTHING));
    }

    private static CompleteStep told(Map<String, Measured> measures, String outcome) {
        return new CompleteStep(new StepVersion(new PlanStepId(new UUID(0, 3)), 0), measures, outcome, "", null);
    }
}
