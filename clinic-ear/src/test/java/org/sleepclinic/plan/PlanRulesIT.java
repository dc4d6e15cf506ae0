package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.testing.inside.Staff;

/** What a plan refuses, and to whom: reasons, roles, doses, safety checks, stale and closed. */
class PlanRulesIT extends PlanCase {
    @Test
    void aDeviationNeedsAReasonAndAPhysician() {
        startMild();
        StepVersion seen = seen("HC-10");
        assertRefused("text.required",
                () -> as.physician(() -> plans.deviate(new DeviateStep(seen, " ", Set.of("HC-11")))));
        assertThatThrownBy(() -> as.nurse(() -> plans.deviate(new DeviateStep(seen, "no need", Set.of("HC-11")))))
                .isInstanceOf(EJBAccessException.class);
        as.physician(() -> plans.deviate(new DeviateStep(seen, "already on calcium", Set.of("HC-11"))));
        PlanView plan = as.nurse(() -> lookup.ofCase(grace.caseId())).plans().getFirst();
        assertThat(plan.steps().getFirst().status()).isEqualTo(StepStatus.DEVIATED);
        assertThat(plan.steps().getFirst().reason()).isEqualTo("already on calcium");
        assertThat(open()).containsExactly("HC-11");
    }

    @Test
    void postponedIsDueLaterAndSaysWhy() {
        startMild();
        Instant later = clock.instant().plus(Duration.ofDays(3));
        as.nurse(() -> plans.postpone(seen("HC-10"), later, "patient cannot come"));
        assertThat(next("HC-10").postponed()).isEqualTo("patient cannot come");
        assertThat(Duration.between(next("HC-10").dueAt(), later).abs()).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void anEmergencyIsPostponedByAPhysicianOnly() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        StepVersion seen = seen("HC-01");
        Instant later = clock.instant().plus(Duration.ofHours(1));
        assertRefused("plan.postpone_emergency", () -> as.nurse(() -> plans.postpone(seen, later, "no vein found")));
        as.physician(() -> plans.postpone(seen, later, "no vein found"));
        assertThat(next("HC-01").postponed()).isEqualTo("no vein found");
    }

    @Test
    void anOverdueStepIsOnTheWorklistOfItsRole() {
        startMild();
        patients.run("update plan_step set due_at = cast(? as timestamptz) where id = ?",
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant().toString(), next("HC-10").id().value());
        assertThat(next("HC-10").overdue()).as("due today").isFalse();
        patients.run("update plan_step set due_at = now() - interval '25 hours' where id = ?",
                next("HC-10").id().value());
        assertThat(next("HC-10").overdue()).isTrue();
        DueFilter overdueForNurses = new DueFilter(Set.of("NURSE"), true);
        assertThat(as.nurse(() -> lookup.due(overdueForNurses, null)).rows())
                .anyMatch(row -> row.caseId().equals(grace.caseId().value()));
        DueFilter overdueForPhysicians = new DueFilter(Set.of("PHYSICIAN"), true);
        assertThat(as.nurse(() -> lookup.due(overdueForPhysicians, null)).rows())
                .noneMatch(row -> row.caseId().equals(grace.caseId().value()));
    }

    @Test
    void whoSawAnOlderStepIsRefused() {
        startMild();
        StepVersion seen = seen("HC-10");
        as.nurse(() -> plans.postpone(seen, clock.instant().plus(Duration.ofDays(2)), "away"));
        assertRefused(DomainException.STALE,
                () -> as.nurse(() -> plans.postpone(seen, clock.instant().plus(Duration.ofDays(3)), "away")));
    }

    @Test
    void anEmergencyDoseNeedsDrugAmountPrescriberAndSecondChecker() {
        bolusDue();
        PlanStepId bolus = next("HC-02").id();
        Instant now = clock.instant();
        assertField("drug", () -> dose(
                new RecordDose(bolus, " ", new BigDecimal("10"), "mL", null, now, Staff.PHYSICIAN.id(),
                        Staff.NURSE.id(), null)));
        assertField("amount", () -> dose(new RecordDose(bolus, "calcium gluconate 10 %", null, "mL", null, now,
                Staff.PHYSICIAN.id(), Staff.NURSE.id(), null)));
        assertField("prescriber", () -> dose(
                new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now, null,
                        Staff.NURSE.id(), null)));
        assertField("checker",
                () -> dose(new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now,
                        Staff.PHYSICIAN.id(), null, null)));
        assertField("checker",
                () -> dose(new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now,
                        Staff.PHYSICIAN.id(), Staff.PHYSICIAN.id(), null)));
        assertField("prescriber",
                () -> dose(new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now,
                        Staff.NURSE.id(), Staff.PHYSICIAN.id(), null)));
        assertField("checker",
                () -> dose(new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now,
                        Staff.PHYSICIAN.id(), Staff.FRONT_DESK.id(), null)));
        dose(new RecordDose(bolus, "calcium gluconate 10 %", BigDecimal.TEN, "mL", null, now,
                Staff.PHYSICIAN.id(), Staff.NURSE.id(), null));
        assertThat(as.nurse(() -> lookup.step(bolus)).doses()).singleElement()
                .satisfies(given -> assertThat(given.checker()).isEqualTo("Nora Nurse"));
    }

    @ParameterizedTest(name = "T57: {0} at {1} mL/h gives {2} mmol/h")
    @CsvSource({"HC-03, 50, 1.02", "HC-03, 100, 2.05", "HC-02, 100, "})
    void anInfusionTellsTheCalciumItGives(String step, BigDecimal rate, BigDecimal given) {
        bolusDue();
        if (step.equals("HC-03")) {
            complete("HC-02", Map.of("HANDED_OVER", yes(false), "SYMPTOMS", yes(false), "ARRHYTHMIA", yes(false),
                    "HEART_RATE", amount("88", "/min"), "SYSTOLIC", amount("118", "mm[Hg]")));
        }
        PlanStepId at = next(step).id();
        dose(new RecordDose(at, "calcium gluconate 10 %", new BigDecimal("100"), "mL", rate, clock.instant(),
                Staff.PHYSICIAN.id(), Staff.NURSE.id(), null));
        StepSheet.DoseView shown = as.nurse(() -> lookup.step(at)).doses().getFirst();
        assertThat(shown.calcium()).isEqualTo(given == null ? null : new Quantity(given, "mmol/h"));
    }

    @Test
    void aDoneStepIsCorrectedBesideWhatItDecidedOn() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        PlanStepId first = next("HC-01").id();
        assertThatThrownBy(() -> as.nurse(() -> plans.remark(first, "too early"))).hasMessage("plan.step_open");
        assertThatThrownBy(() -> complete("HC-01", Map.of("HANDED_OVER", yes(false), "QTC", amount("5120", "ms"))))
                .hasMessage("plan.measure_implausible");
        complete("HC-01", Map.of("HANDED_OVER", yes(false), "QTC", amount("521", "ms")));
        as.nurse(() -> plans.remark(first, "QTc was 512 ms"));
        PlanView.Passed passed = as.nurse(() -> lookup.ofCase(grace.caseId())).plans().getFirst().steps().getFirst();
        assertThat(passed.measured()).contains("QTc 521 ms");
        assertThat(passed.corrected()).isEqualTo("QTc was 512 ms (Nora Nurse)");
    }

    private void bolusDue() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(false)));
    }

    @Test
    void digoxinWithIntravenousCalciumWarnsAndAsksForAReason() {
        patients.takes(grace, "Digoxin 125 micrograms");
        bolusDue();
        StepSheet sheet = as.physician(() -> lookup.step(next("HC-02").id()));
        assertThat(sheet.safety()).anySatisfy(notice -> {
            assertThat(notice.code()).isEqualTo("SC-01");
            assertThat(notice.seen()).isEqualTo("Digoxin 125 micrograms");
        });
        CompleteStep silent =
                new CompleteStep(seen("HC-02"),
                        Map.of("HANDED_OVER", yes(true), "SYMPTOMS", yes(false), "ARRHYTHMIA", yes(false),
                                "HEART_RATE", amount("88", "/min"), "SYSTOLIC", amount("118", "mm[Hg]")),
                        null, "", null);
        assertField("safetyReason", () -> as.physician(() -> plans.complete(silent)));
        as.physician(() -> plans.complete(
                new CompleteStep(silent.step(), silent.measures(), null, "slow, monitored, cardiology called", null)));
        assertThat(patients.text("select reason from plan_check where plan_step_id = ? and check_code = 'SC-01'",
                sheet.id().value()))
                .isEqualTo("slow, monitored, cardiology called");
    }

    @Test
    void aStepIsForItsRoleOrAPhysician() {
        startMild();
        CompleteStep told =
                new CompleteStep(seen("HC-10"), Map.of("SYMPTOMS", yes(false), "MEDICINES_REVIEWED", yes(true),
                        "BLOODS_SENT", yes(true)), null, "", null);
        assertRefused("plan.role", () -> as.technologist(() -> plans.complete(told)));
    }

    @Test
    void onlyAnEmergencyIsStartedByANurse() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        Proposal mild = proposal("HCA");
        assertRefused("plan.physician", () -> as.nurse(() -> plans.start(told(mild, "HC-10"))));
        start(mild);
        assertRefused("plan.running", () -> start(mild));
    }

    @Test
    void aCaseIsClosedOnceItsResultsAreReadAndWhatMayWaitIsOnlyListed() {
        patients.calcium(grace, "9.2", "4.0", Duration.ofHours(2));
        as.nurse(() -> intakes.start(grace.caseId()));
        CaseView view = as.physician(() -> cases.view(grace.caseId()));
        assertRefused("plan.held",
                () -> as.physician(() -> cases.move(grace.caseId(), CaseStatus.CLOSED, "well", view.version())));
        patients.allRead(grace);
        assertThat(as.nurse(() -> closing.looseEnds(grace.caseId()))).extracting(LooseEnd::kind)
                .containsExactly(LooseEnd.Kind.INTAKE);
        as.physician(() -> cases.move(grace.caseId(), CaseStatus.CLOSED, "well", view.version()));
        assertThat(patients.caseStatus(grace)).isEqualTo("CLOSED");
    }

    @Test
    void aCaseIsNotClosedOverAnActivePlan() {
        startMild();
        CaseView view = as.physician(() -> cases.view(grace.caseId()));
        assertThat(as.nurse(() -> closing.looseEnds(grace.caseId()))).extracting(LooseEnd::kind)
                .contains(LooseEnd.Kind.PLAN, LooseEnd.Kind.RESULT);
        assertRefused("plan.held",
                () -> as.physician(() -> cases.move(grace.caseId(), CaseStatus.CLOSED, "done", view.version())));
        PlanId plan = next("HC-10").planId();
        Set<PlanStepId> seen = Set.of(next("HC-10").id());
        assertRefused(DomainException.STALE, () -> as.physician(() -> plans.stop(plan, Set.of(), "moved abroad")));
        as.physician(() -> plans.stop(plan, seen, "moved abroad"));
        assertThat(patients.caseStatus(grace)).isEqualTo("FOLLOW_UP");
    }

    @ParameterizedTest(name = "{0}: lowers calcium {1}")
    @CsvSource({"Calcium citrate 500 mg, false", "Potassium citrate, false", "Sildenafil citrate 50 mg, false",
            "Sodium citrate, true", "Denosumab 60 mg, true"})
    void sc23SpeaksOfMedicinesThatLowerCalciumOnly(String medicine, boolean speaks) {
        patients.takes(grace, medicine);
        startMild();
        List<SafetyNotice> spoken = as.nurse(() -> lookup.step(next("HC-10").id())).safety();
        assertThat(spoken.stream().anyMatch(notice -> notice.code().equals("SC-23"))).isEqualTo(speaks);
    }

    @Test
    void anAdultsTableDecidesNothingForAChild() {
        startMild();
        patients.run("update patient set birth_date = current_date - interval '5 years' where id = ?",
                grace.patient().value());
        Map<String, Measured> told = Map.of("SYMPTOMS", yes(false), "CALCIUM_ADJUSTED", amount("2.17", "mmol/L"),
                "MEDICINES_REVIEWED", yes(true), "BLOODS_SENT", yes(true));
        assertThat(as.nurse(() -> lookup.step(next("HC-10").id())).isTableSetAside()).isTrue();
        assertThat(as.nurse(() -> lookup.preview(lookup.step(next("HC-10").id()), told, null)).isDecided()).isFalse();
        assertRefused("plan.table_age", () -> as.nurse(
                () -> plans.complete(new CompleteStep(seen("HC-10"), told, "STARTED", "", null))));
        assertRefused("plan.outcome_missing", () -> complete("HC-10", told));
        complete("HC-10", told, "STARTED");
        assertThat(open()).containsExactlyInAnyOrder("HC-10A", "HC-11");
    }

    @Test
    void dischargeIsNotMetByWhatNobodyKnows() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(true)));
        patients.run("update result_report set taken_at = now() - interval '2 years' where patient_id = ?",
                grace.patient().value());
        assertThat(as.physician(() -> lookup.ofCase(grace.caseId()).discharge()))
                .extracting(DischargeCheck::code, DischargeCheck::state)
                .contains(tuple("IN_RANGE", DischargeCheck.State.UNKNOWN),
                        tuple("OFF_IV", DischargeCheck.State.UNKNOWN));
    }
}
