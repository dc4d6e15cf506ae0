package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.StopCause;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.medication.TreatmentVersion;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.testing.inside.Staff;

/** The epilepsy pathway (5.1.1) through the facades, on the protocol's own rows. */
class EpilepsyPlanIT extends PlanCase {
    private static final Map<String, Measured> ADVISED = Map.of("SHEET_GIVEN", yes(true), "DRIVING_RECORDED", yes(true),
            "EEG_ORDERED", yes(true));
    private static final Map<String, Measured> RESULTS =
            Map.of("ACUTE_LESION", yes(false), "EEG", code("EPILEPTIFORM"), "LABS_IN", yes(true));
    private static final Map<String, Measured> EPILEPSY =
            Map.of("CONCLUSION", code("EPILEPSY"), "UNPROVOKED", yes(true), "MRI_EXEMPT", yes(false));
    private static final Map<String, Measured> TOLERATED = Map.of("RASH", yes(false), "SODIUM_BAND",
            code("NOT_MEASURED"), "CYTOPENIA", yes(false), "MOOD", yes(false), "TOLERATED", yes(true), "AT_TARGET",
            yes(true));

    @Inject
    private MedicationFacade medication;

    @BeforeEach
    void epilepsyIsSuspected() {
        patients.run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, 'EPILEPSY', 'CONFIRMED', 'RT-1', '[]', now(), ?, 0)""", Uuid7.next(),
                grace.caseId().value(), grace.patient().value(), Staff.NURSE.id());
    }

    @Test
    void aSuspicionBeginsWithTheAdviceAndTheEegIsDueWithinThreeDays() {
        Proposal advised = proposal("EPI");
        assertThat(advised.advised()).containsExactly("EP-01");
        start(advised);
        assertThat(patients.caseStatus(grace)).as("advice and tests are no treatment").isEqualTo("WORK_UP");
        complete("EP-01", with(ADVISED, "DRIVING_RECORDED", yes(false)));
        assertThat(open()).as("driving has to be recorded").containsExactly("EP-01");
        complete("EP-01", ADVISED);
        assertThat(open()).containsExactlyInAnyOrder("EP-01e", "EP-02");
        assertThat(dueAfter("EP-01e")).isEqualTo(Duration.ofHours(72));
        assertThat(dueAfter("EP-02").toDays()).isBetween(13L, 14L);
    }

    @Test
    void fromTheSuspicionToDischarge() {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        assertThat(open()).containsExactlyInAnyOrder("EP-05", "EP-10", "EP-04m");
        assertThat(dueAfter("EP-04m").toDays()).as("D8: MRI within six weeks").isBetween(41L, 42L);
        assertThat(patients.caseStatus(grace)).isEqualTo("IN_TREATMENT");
        complete("EP-04m", Map.of(), "NORMAL");
        complete("EP-05", Map.of("MEDICINE", code("LAMOTRIGINE")));
        assertThat(open()).containsExactlyInAnyOrder("EP-06", "EP-20", "EP-10");
        complete("EP-20", Map.of("SEIZURES", amount("0", "{seizures}"), "PROBLEM", yes(false)));
        complete("EP-06", with(TOLERATED, "AT_TARGET", yes(false)));
        complete("EP-06", TOLERATED);
        complete("EP-10",
                Map.of("SUDEP_TALK", yes(true), "RISK_GROUP", yes(false), "UNDER_CARE", yes(true)));
        complete("EP-07", review("6", "1", "8"));
        complete("EP-07", review("24", "0", "8"));
        complete("EP-12", Map.of("DRIVING", yes(true)), "STOP");
        complete("EP-13",
                Map.of("SEIZURE", yes(false), "FINISHED", yes(true), "TAPER_MONTHS", amount("3", "mo")));
        complete("EP-14", off("3"));
        complete("EP-14", off("6"));
        complete("EP-14", off("12"));
        complete("EP-10",
                Map.of("SUDEP_TALK", yes(true), "RISK_GROUP", yes(false), "UNDER_CARE", yes(false)));
        PlanView plan = as.physician(() -> lookup.ofCase(grace.caseId())).plans().getFirst();
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void medicineIsHeldWhileTheSeizureMayHaveBeenProvoked() {
        start(proposal("EPI"));
        complete("EP-01", ADVISED);
        assertRefused("plan.provoked", () -> as.physician(() -> plans.deviate(
                new DeviateStep(seen("EP-02"), "treat at once", Set.of("EP-05")))));
        complete("EP-02", Map.of("SEEN_BY", code("WITNESS"), "ECG_SEEN", yes(true)), "SEIZURE");
        complete("EP-03", RESULTS);
        assertThat(as.physician(() -> lookup.step(next("EP-04").id())).seizure().holds())
                .as("D7: the values stand beside the question").isTrue();
        Map<String, Measured> unsaid = new HashMap<>(EPILEPSY);
        unsaid.remove("UNPROVOKED");
        assertRefused("plan.indeterminate", () -> complete("EP-04", unsaid));
        complete("EP-04", EPILEPSY);
        assertThat(open()).contains("EP-05");
        assertThat(
                patients.text("select unprovoked_seen from plan_step where plan_id = ? and unprovoked_seen is not null",
                        next("EP-05").planId().value()))
                .contains("MAGNESIUM MISSING");
    }

    @Test
    void aProvokedSeizureIsTreatedByItsCause() {
        toTheDiagnosis();
        complete("EP-04", with(EPILEPSY, "UNPROVOKED", yes(false)));
        assertThat(open()).containsExactly("EP-02p");
    }

    @Test
    void whatWasInRangeAtTheEventHoldsNothing() {
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.NEW_SEIZURE, true, null)));
        patients.calcium(grace, "9.2", "4.0", Duration.ofHours(1));
        patients.value(grace, "MAGNESIUM", "0.85", "mmol/L", Duration.ofHours(1));
        patients.value(grace, "SODIUM", "140", "mmol/L", Duration.ofHours(1));
        patients.value(grace, "GLUCOSE", "5.2", "mmol/L", Duration.ofHours(1));
        start(proposal("EPI"));
        complete("EP-01", ADVISED);
        as.physician(() -> plans.deviate(new DeviateStep(seen("EP-02"), "seen elsewhere", Set.of("EP-05"))));
        assertThat(open()).contains("EP-05");
    }

    @Test
    void onlyAPhysicianStatesTheDiagnosis() {
        toTheDiagnosis();
        assertRefused("plan.role", () -> as.nurse(
                () -> plans.complete(new CompleteStep(seen("EP-04"), EPILEPSY, null, "", null))));
        Assertions.assertThatThrownBy(() -> as.frontDesk(() -> lookup.next(grace.caseId())))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest(name = "free for {0} months, {1} of {2} seizure days: {3}")
    @CsvSource({"23.9, 1, 8, EP-07", "24, 0, 8, EP-12", "2, 4, 8, EP-07", "2, 4.1, 8, EP-08", "2, 0, 8, EP-07",
            "2, 1, 0, EP-08", "2, 9, 8, EP-08"})
    void theReviewDecidesByFreedomAndFall(String free, String now, String before, String next) {
        toTheReview();
        complete("EP-07", review(free, now, before));
        assertThat(open()).contains(next);
    }

    @ParameterizedTest(name = "sodium {0} on carbamazepine: {1}")
    @CsvSource({"124, true", "125, false", "124.4, true", "124.6, true"})
    void sodiumBelow125IsActedOn(String sodium, boolean acts) {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("CARBAMAZEPINE")));
        assertThat(open()).contains("EP-22", "EP-24");
        complete("EP-22", Map.of("TAKEN", yes(true), "SODIUM", amount(sodium, "mmol/L"), "CYTOPENIA", yes(false),
                "LIVER", yes(false)));
        assertThat(open().contains("EP-06a")).isEqualTo(acts);
    }

    /** 2.2: sufficient is above 50 nmol/L. */
    @ParameterizedTest(name = "25-OH-D {0} on an inducer is low: {1}")
    @CsvSource({"49.92, true", "50, true", "50.4, false", "51, false"})
    void vitaminDOf50IsNotSufficient(String vitaminD, boolean low) {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("CARBAMAZEPINE")));
        Map<String, Measured> seen = Map.of("TAKEN", yes(true), "CALCIUM_ADJUSTED", amount("2.30", "mmol/L"),
                "VITAMIN_D", amount(vitaminD, "nmol/L"));
        StepSheet sheet = as.physician(() -> lookup.step(next("EP-24").id()));
        assertThat(as.physician(() -> lookup.preview(sheet, seen, null)).outcome())
                .startsWith(low ? "Vitamin D low" : "Fine");
    }

    @ParameterizedTest(name = "5.1.5: second medicine {0} -> {1}")
    @CsvSource({"LEVETIRACETAM, EP-06 EP-20 EP-21 EP-25", "CARBAMAZEPINE, EP-06 EP-20 EP-22 EP-24",
            "VALPROATE, EP-06 EP-20 EP-23 EP-24", "CHANGED, EP-06 EP-20"})
    void aSecondMedicineIsWatchedLikeTheFirst(String medicine, String opens) {
        toTheReview();
        complete("EP-07", review("0", "8", "8"));
        complete("EP-08", Map.of("DIAGNOSIS_CHECKED", yes(true), "ADHERENCE", yes(true)), medicine);
        assertThat(open()).contains(opens.split(" "));
    }

    @ParameterizedTest(name = "5.1.5: referred {0}, add-on {1} -> {2}")
    @CsvSource({"true, LEVETIRACETAM, EP-06 EP-20 EP-21 EP-25", "true, CARBAMAZEPINE, EP-06 EP-20 EP-22 EP-24",
            "true, VALPROATE, EP-06 EP-20 EP-23 EP-24", "true, LAMOTRIGINE, EP-06 EP-20", "true, OTHER, EP-06 EP-20",
            "false, VALPROATE, EP-09 EP-06 EP-20 EP-23 EP-24", "true, NONE, EP-07", "false, NONE, EP-09"})
    void anAddOnIsWatchedLikeTheFirst(boolean referred, String medicine, String opens) {
        toTheReview();
        complete("EP-07", review("0", "8", "8"));
        complete("EP-08", Map.of("DIAGNOSIS_CHECKED", yes(true), "ADHERENCE", yes(true)), "FAILED");
        complete("EP-09", Map.of("REFERRED", yes(referred), "ADD_ON_BEGUN", code(medicine)));
        assertThat(open()).contains(opens.split(" "));
        assertThat(open().contains("EP-09")).isEqualTo(!referred);
    }

    @Test
    void dischargeIsJudgedByWhatReviewsAndTheRecordSay() {
        toTheReview();
        assertThat(discharge()).as("nobody asked yet").containsEntry("SEIZURE_FREE", DischargeCheck.State.UNKNOWN)
                .containsEntry("STABLE", DischargeCheck.State.UNKNOWN);
        complete("EP-07", review("6", "1", "8"));
        assertThat(discharge()).containsEntry("SEIZURE_FREE", DischargeCheck.State.UNMET)
                .containsEntry("STABLE", DischargeCheck.State.MET);
        patients.run("update plan_step set completed_at = completed_at - interval '30 months' where plan_id in"
                + " (select id from plan where case_id = ?) and completed_at is not null", grace.caseId().value());
        complete("EP-07", review("26", "0", "8"));
        assertThat(discharge()).containsEntry("SEIZURE_FREE", DischargeCheck.State.MET);
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.NEW_SEIZURE, false, null)));
        assertThat(discharge()).as("asked, and none").containsEntry("SEIZURE_FREE", DischargeCheck.State.MET);
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.NEW_SEIZURE, true, null)));
        assertThat(discharge()).as("a seizure since").containsEntry("SEIZURE_FREE", DischargeCheck.State.UNMET);
    }

    @Test
    void theNextDoseIsAskedForOnTheTreatmentsDay() {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("LEVETIRACETAM")));
        assertThat(dueAfter("EP-06").toDays()).as("no treatment known: its own rule").isBetween(13L, 14L);
        TreatmentVersion begun = treated("LEVETIRACETAM", 7);
        complete("EP-06", with(TOLERATED, "AT_TARGET", yes(false)));
        assertThat(next("EP-06").dueAt()).as("the day of the next change").isEqualTo(LocalDate.now(clock).plusDays(7)
                .atTime(12, 0).atZone(clock.getZone()).toInstant());
        as.nurse(() -> medication.hold(begun, LocalDate.now(clock).plusDays(27), "a cold"));
        assertThat(next("EP-06").dueAt()).as("held").isEqualTo(noonIn(27));
        StepSheet sheet = as.physician(() -> lookup.step(next("EP-06").id()));
        assertThat(sheet.beside().moves()).extracting(StepSheet.Move::to).containsExactly(noonIn(7), noonIn(27));
        assertThat(sheet.beside().moves().getLast().why()).startsWith("Levetiracetam: its next change is on ");
        assertThat(sheet.beside().moves().getLast().by()).isEqualTo(Staff.NURSE.displayName());
        assertThat(patients.text("select count(*) from audit_entry where subject_id = ? and what = 'plan.moved'",
                next("EP-06").id().value())).as("each with an entry of the audit").isEqualTo("2");
    }

    @Test
    void whileTheMedicineIsTakenAwayTheStepFollowsTheTaper() {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("LEVETIRACETAM")));
        TreatmentVersion begun = treated("LEVETIRACETAM", 7);
        as.physician(() -> medication.taper(begun, LocalDate.now(clock).plusDays(120), "seizure-free"));
        assertThat(next("EP-06").dueAt()).isEqualTo(noonIn(120));
        assertThat(as.physician(() -> lookup.step(next("EP-06").id())).beside().moves()).singleElement()
                .extracting(StepSheet.Move::why).asString().startsWith("Levetiracetam: its taper ends on ");
    }

    @Test
    void whatWasStoppedAsksForNothingMore() {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("LEVETIRACETAM")));
        TreatmentVersion begun = treated("LEVETIRACETAM", 7);
        treated("LAMOTRIGINE", 200);
        as.physician(() -> medication.taper(begun, LocalDate.now(clock).plusDays(120), "two are too many"));
        assertThat(next("EP-06").dueAt()).isEqualTo(noonIn(120));
        int tapered = Integer.parseInt(patients.text("select version from treatment where id = ?", begun.id().value()));
        as.physician(() -> medication.stop(new TreatmentVersion(begun.id(), tapered), StopCause.HARM, "aggressive"));
        assertThat(next("EP-06").dueAt()).as("the other medicine's day").isEqualTo(noonIn(200));
    }

    private Instant noonIn(int days) {
        return LocalDate.now(clock).plusDays(days).atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private TreatmentVersion treated(String agent, int nextInDays) {
        return new TreatmentVersion(new TreatmentId(patients.treated(grace, agent, nextInDays)), 0);
    }

    private Map<String, DischargeCheck.State> discharge() {
        return as.physician(() -> lookup.ofCase(grace.caseId())).discharge().stream()
                .collect(Collectors.toMap(DischargeCheck::code, DischargeCheck::state));
    }

    private void toTheDiagnosis() {
        start(proposal("EPI"));
        complete("EP-01", ADVISED);
        complete("EP-01e", Map.of(), "RECORDED");
        complete("EP-02", Map.of("SEEN_BY", code("VIDEO"), "ECG_SEEN", yes(true)), "SEIZURE");
        complete("EP-03", with(RESULTS, "EEG", code("NOT_REPORTED")));
        assertThat(open()).containsExactly("EP-03");
        complete("EP-03", RESULTS);
    }

    private void toTheReview() {
        toTheDiagnosis();
        complete("EP-04", EPILEPSY);
        complete("EP-05", Map.of("MEDICINE", code("LAMOTRIGINE")));
        complete("EP-06", TOLERATED);
    }

    private static Map<String, Measured> review(String free, String now, String before) {
        return Map.of("EFFECTS_ACCEPTABLE", yes(true), "FREE_MONTHS", amount(free, "mo"), "SEIZURE_DAYS",
                amount(now, "d"), "SEIZURE_DAYS_BEFORE", amount(before, "d"));
    }

    private static Map<String, Measured> off(String months) {
        return Map.of("SEIZURE", yes(false), "MONTHS_OFF", amount(months, "mo"), "DRIVING", yes(true));
    }

    private Duration dueAfter(String step) {
        NextStep of = next(step);
        return Duration.between(of.activatedAt(), of.dueAt());
    }
}
