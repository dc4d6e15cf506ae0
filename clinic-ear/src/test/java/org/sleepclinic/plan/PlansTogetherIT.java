package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.testing.inside.Staff;

/** Two plans of one patient through the facades: what they share, what they set against each other. */
class PlansTogetherIT extends PlanCase {
    @BeforeEach
    void epilepsyIsSuspectedBesideLowCalcium() {
        patients.run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, 'EPILEPSY', 'CONFIRMED', 'RT-1', '[]', now(), ?, 0)""", Uuid7.next(),
                grace.caseId().value(), grace.patient().value(), Staff.NURSE.id());
    }

    @Test
    void whatTwoPlansWouldBothChangeIsToldBeforeTheSecondBegins() {
        assertThat(proposal("EPI").conflicts()).as("nothing runs yet").isEmpty();
        startMild();
        assertThat(proposal("EPI").conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.what()).isEqualTo("VITAMIN_D");
            assertThat(conflict.level()).isEqualTo(Level.WARN);
            assertThat(conflict.mine()).startsWith("EPI v1 · EP-24");
            assertThat(conflict.theirs()).startsWith("HCA v");
        });
        start(proposal("EPI"));
        assertThat(as.physician(() -> lookup.ofCase(grace.caseId())).conflicts()).extracting(PlanConflict::what)
                .contains("VITAMIN_D");
    }

    @Test
    void generalisedEpilepsyForbidsWhatThePlanOfRestlessLegsGives() {
        patients.suspected(grace, "RLS");
        patients.told(grace, Map.of("INT.15.C1", true, "INT.15.C2", true, "INT.15.C3", true, "INT.15.C4", true,
                "INT.15.C5", true, "INT.15.SIG", true, "INT.15.FREQ", true));
        assertThat(proposal("RLS").conflicts()).extracting(PlanConflict::what).doesNotContain("GABAPENTINOID");
        patients.run("""
                insert into diagnosis (id, case_id, patient_id, code, certainty, current, recorded_at, recorded_by, version)
                values (?, ?, ?, 'G40.309', 'PROVISIONAL', true, now(), ?, 0)""", Uuid7.next(), grace.caseId().value(),
                grace.patient().value(), Staff.PHYSICIAN.id());
        assertThat(proposal("RLS").conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.what()).isEqualTo("GABAPENTINOID");
            assertThat(conflict.level()).isEqualTo(Level.STOP);
            assertThat(conflict.mine()).startsWith("RLS v1 · RL-05");
        });
    }

    @Test
    void aQuantityOfOnePlanIsOfferedToTheStepOfTheOtherThatAsksForItToo() {
        as.physician(() -> plans.start(told(proposal("SLEEP"), "SL-10")));
        start(proposal("EPI"));
        complete("EP-01", Map.of("SHEET_GIVEN", yes(true), "DRIVING_RECORDED", yes(true), "EEG_ORDERED", yes(true)));
        complete("EP-02", Map.of("SEEN_BY", code("VIDEO"), "ECG_SEEN", yes(true)), "SEIZURE");
        complete("EP-03", Map.of("ACUTE_LESION", yes(false), "EEG", code("EPILEPTIFORM"), "LABS_IN", yes(true)));
        complete("EP-04", Map.of("CONCLUSION", code("EPILEPSY"), "UNPROVOKED", yes(true), "MRI_EXEMPT", yes(true)));
        complete("EP-05", Map.of("MEDICINE", code("VALPROATE")));
        PlanStepId valproate = next("EP-23").id();
        assertThat(as.nurse(() -> lookup.step(valproate)).also()).as("months apart").isEmpty();
        patients.run("update plan_step set due_at = now() + interval '40 days' where id = ?", valproate.value());
        PlanStepId weight = next("SL-10").id();
        assertThat(as.nurse(() -> lookup.step(weight)).also()).extracting(SharedStep::code).containsExactly("EP-23");
        assertThat(as.nurse(() -> lookup.ofCase(grace.caseId())).shared().get(valproate))
                .extracting(SharedStep::what).containsExactly(Set.of("Weight"));
        complete("SL-10", Map.of("WEIGHT", amount("81", "kg")), "KEPT");
        assertThat(as.nurse(() -> lookup.step(valproate)).offer("WEIGHT").orElseThrow().amount())
                .isEqualByComparingTo("81");
        patients.run("update plan_step set activated_at = now() where id = ?", valproate.value());
        assertThat(as.nurse(() -> lookup.step(valproate)).offer("WEIGHT")).as("weighed before this was due at all")
                .isEmpty();
    }
}
