package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.safety.SafetyCheck;
import org.sleepclinic.safety.SafetyCheck.Fact;
import org.sleepclinic.safety.SafetyCheck.Kind;
import org.sleepclinic.safety.SafetyCheck.Level;

/** 5.3.4 between plans: what one gives against what the other gives, and a STOP against what the patient has. */
class PlanConflictsTest {
    private static final List<SafetyCheck> CHECKS = List.of(
            check("SC-04", Kind.TAKES, "ORAL_IRON", Kind.GIVES, "ORAL_CALCIUM", Level.NOTE),
            check("SC-26", Kind.TAKES, "GABAPENTINOID", Kind.CONDITION, "GENERALISED_EPILEPSY", Level.STOP),
            check("SC-32", Kind.TAKES, "GABAPENTINOID", Kind.CONDITION, "CRCL_BELOW_60", Level.WARN));

    @Test
    void ironOfOnePlanAndCalciumOfAnotherAreToldWhicheverIsStartedLast() {
        ProtocolDefinition calcium = plan("HCA", "HC-10", "ORAL_CALCIUM");
        ProtocolDefinition legs = plan("RLS", "RL-04", "ORAL_IRON");
        assertThat(PlanConflicts.of(legs, List.of(calcium), CHECKS, Set.of())).singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.level()).isEqualTo(Level.NOTE);
                    assertThat(conflict.mine()).isEqualTo("RLS v1 · RL-04");
                    assertThat(conflict.theirs()).isEqualTo("HCA v1 · HC-10");
                });
        assertThat(PlanConflicts.of(calcium, List.of(legs), CHECKS, Set.of())).singleElement()
                .satisfies(conflict -> assertThat(conflict.theirs()).isEqualTo("RLS v1 · RL-04"));
    }

    @Test
    void twoPlansThatGiveTheSameBothChangeIt() {
        assertThat(PlanConflicts.of(plan("EPI", "EP-24", "VITAMIN_D"), List.of(plan("HCA", "HC-12", "VITAMIN_D")),
                CHECKS, Set.of())).extracting(PlanConflict::level, PlanConflict::what)
                .containsExactly(tuple(Level.WARN, "VITAMIN_D"));
    }

    @Test
    void aStopIsToldByThePatientsStateAloneALesserCheckIsNot() {
        assertThat(PlanConflicts.of(plan("RLS", "RL-05", "GABAPENTINOID"), List.of(), CHECKS,
                Set.of("GENERALISED_EPILEPSY", "CRCL_BELOW_60"))).singleElement().satisfies(conflict -> {
                    assertThat(conflict.level()).isEqualTo(Level.STOP);
                    assertThat(conflict.theirs()).isEqualTo("GENERALISED_EPILEPSY");
                });
    }

    @Test
    void plansThatGiveNothingGetInNobodysWay() {
        assertThat(PlanConflicts.of(plan("SLEEP", "SL-01"), List.of(plan("HCA", "HC-10", "ORAL_CALCIUM")), CHECKS,
                Set.of("GENERALISED_EPILEPSY"))).isEmpty();
    }

    private static ProtocolDefinition plan(String code, String step, String... gives) {
        return TestProtocol.giving(code, step, Set.of(gives));
    }

    private static SafetyCheck check(String code, Kind when, String one, Kind and, String other, Level level) {
        return new SafetyCheck(code, new Fact(when, one), new Fact(and, other), level, "says", Evidence.VERIFIED,
                "5.3.4", null);
    }
}
