package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.Measured;

class StepCompletionTest {
    private final StepCompletion completion = new StepCompletion();

    @Test
    void theTableDecidesAndItsRowIsKept() {
        Settled settled =
                completion.settle(TestProtocol.ONE.step("A"), told(Map.of("WELL", Measured.yes(false)), "WELL"));
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
        Settled settled = completion.settle(TestProtocol.ONE.step("C"), told(Map.of(), "ENOUGH"));
        assertThat(settled.outcome().code()).isEqualTo("ENOUGH");
        assertThat(settled.row()).isEmpty();
    }

    private DomainException refusal(String step, Map<String, Measured> measures, String outcome) {
        return catchThrowableOfType(DomainException.class,
                () -> completion.settle(TestProtocol.ONE.step(step), told(measures, outcome)));
    }

    private static CompleteStep told(Map<String, Measured> measures, String outcome) {
        return new CompleteStep(new StepVersion(new PlanStepId(new UUID(0, 3)), 0), measures, outcome, "", null);
    }
}
