package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Transitions;

/** Every from × to of a plan and of its steps. */
class LifeCyclesTest {
    @Test
    void aPlanIsActiveUntilItIsCompletedOrStopped() {
        assertThat(table(PlanStatus.MOVES, PlanStatus.values())).isEqualTo(Map.of(
                PlanStatus.ACTIVE, Set.of(PlanStatus.COMPLETED, PlanStatus.STOPPED), PlanStatus.COMPLETED, Set.of(),
                PlanStatus.STOPPED, Set.of()));
    }

    @Test
    void aStepIsOpenUntilItIsDoneDeviatedFromOrCancelled() {
        assertThat(table(StepStatus.MOVES, StepStatus.values())).isEqualTo(Map.of(
                StepStatus.OPEN, Set.of(StepStatus.DONE, StepStatus.DEVIATED, StepStatus.CANCELLED), StepStatus.DONE,
                Set.of(),
                StepStatus.DEVIATED, Set.of(), StepStatus.CANCELLED, Set.of()));
    }

    private static <S extends Enum<S>> Map<S, Set<S>> table(Transitions<S> moves, S[] states) {
        Map<S, Set<S>> table = new HashMap<>();
        for (S from : states) {
            Set<S> targets = new HashSet<>();
            for (S to : states) {
                if (moves.allows(from, to)) {
                    targets.add(to);
                }
            }
            table.put(from, targets);
        }
        return table;
    }
}
