package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.plan.SharedSteps.Open;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.Opens;

/** Which open steps of two plans go together (5.4.2, the column "All"). */
class SharedStepsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theSameScoreOfTwoPlansIsAskedForOnce() {
        Open review = open(1, "EP-07", 0, List.of(), measure("PHQ9", null, "PHQ9"));
        Open legs = open(2, "RL-10", 5, List.of(), measure("MOOD", null, "PHQ9"));
        Map<PlanStepId, List<SharedStep>> shared = SharedSteps.of(List.of(review, legs));
        assertThat(shared.get(review.id())).containsExactly(new SharedStep(legs.id(), "RL-10", Set.of("PHQ9")));
        assertThat(shared.get(legs.id())).containsExactly(new SharedStep(review.id(), "EP-07", Set.of("MOOD")));
    }

    @ParameterizedTest(name = "{0} days apart: together {1}")
    @CsvSource({"14, true", "15, false", "-14, true"})
    void onlyWhatIsDueAtAboutTheSameTime(int days, boolean together) {
        assertThat(SharedSteps.of(List.of(open(1, "A", 0, List.of(), measure("BMI", null, null)),
                open(2, "B", days, List.of(), measure("BMI", null, null)))).isEmpty()).isNotEqualTo(together);
    }

    @Test
    void anOrderSetOfTwoPlansIsOrderedOnce() {
        Open one = open(1, "EP-22", 0, List.of(new Opens("ORDERS", "ASM-BASE")));
        Open other = open(2, "RL-11", 1, List.of(new Opens("ORDERS", "ASM-BASE"), new Opens("ORDERS", "RLS")));
        assertThat(SharedSteps.of(List.of(one, other)).get(one.id()).getFirst().what()).containsExactly("ASM-BASE");
    }

    @Test
    void stepsOfOnePlanAndValuesThatOnlySoundAlikeAreNotShared() {
        assertThat(SharedSteps.of(List.of(open(1, "A", 0, List.of(), measure("BMI", null, null)),
                open(1, "B", 0, List.of(), measure("BMI", null, null))))).isEmpty();
        assertThat(SharedSteps.isSame(measure("SODIUM", "SODIUM", null), measure("SODIUM", null, null))).isFalse();
    }

    private static Open open(int plan, String code, int days, List<Opens> opens, MeasureDefinition... measures) {
        StepDefinition step = new StepDefinition(new UUID(2, code.hashCode()), code, StepDefinition.EntryKind.AFTER,
                StepDefinition.Phase.FOLLOW_UP, false, new StepDefinition.Text("S", "S", "S", "NUR", "soon", null),
                "NURSE", new DueAfter(0, 1, 0), Evidence.LOCAL, "test", List.of(measures), List.of(), null, Set.of(),
                opens, null);
        return new Open(new PlanStepId(new UUID(plan, code.hashCode())), new PlanId(new UUID(9, plan)), step,
                NOON.plus(Duration.ofDays(days)));
    }

    private static MeasureDefinition measure(String code, String analyte, String score) {
        return new MeasureDefinition(code, code, MeasureDefinition.Type.QUANTITY, "{score}", List.of(), false, analyte,
                score, null, null, false, List.of(), null, null, null, null);
    }
}
