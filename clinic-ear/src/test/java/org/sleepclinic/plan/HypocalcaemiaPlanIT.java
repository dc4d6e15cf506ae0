package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;

/** From low calcium to discharge through the facades, on the protocol's own rows. */
class HypocalcaemiaPlanIT extends PlanCase {
    @Inject
    private AlertFacade alerts;
    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private SafetyFacade safety;

    @Test
    void theSurgeonsPatientIsMildAndGoesTheOralRoute() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        Proposal advised = proposal("HCA");
        assertThat(advised.advised()).containsExactly("HC-10");
        assertThat(advised.emergency()).isFalse();
        assertThat(advised.reasons()).anyMatch(reason -> reason.seen().startsWith("2.10 mmol/L on "));
        assertThat(proposal("SLEEP").advised()).hasSize(13);

        start(advised);
        assertThat(patients.caseStatus(grace)).isEqualTo("IN_TREATMENT");
        assertThat(open()).containsExactly("HC-10");
        complete("HC-10", oral("2.10"));
        assertThat(open()).containsExactly("HC-10A", "HC-11");
    }

    /** 5.4.2, "all": pregnancy, same day; it stands beside what is open and does not lead on by itself. */
    @Test
    void aPregnancyIsSeenTheSameDay() {
        startMild();
        as.nurse(() -> safety.pregnancy(grace.patient(), Pregnancy.PREGNANT, null));
        assertThat(open()).containsExactlyInAnyOrder("HC-10", "HC-27");
        assertThat(Duration.between(clock.instant(), next("HC-27").dueAt())).isLessThan(Duration.ofHours(13));
        assertThat(next("HC-27").why()).isEqualTo("Pregnancy");
        complete("HC-27", Map.of(), "UNCHANGED");
        assertThat(open()).containsExactly("HC-10");
    }

    /** As it decided: a magnesium of 0.4978 is not shown as 0.50 beside "below 0.50". */
    @Test
    void magnesiumIsShownAsItDecided() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(false)));
        complete("HC-02", Map.of("HANDED_OVER", yes(false), "ARRHYTHMIA", yes(false), "HEART_RATE",
                amount("88", "/min"), "SYSTOLIC", amount("118", "mm[Hg]"), "SYMPTOMS", yes(false)));
        complete("HC-04", Map.of("MAGNESIUM", amount("0.4978", "mmol/L"), "REFLEXES_LOST", yes(false)));
        assertThat(as.nurse(() -> lookup.ofCase(grace.caseId())).plans().getFirst().steps())
                .filteredOn(step -> step.code().equals("HC-04") && step.outcome() != null).singleElement()
                .satisfies(step -> {
                    assertThat(step.outcome()).startsWith("Intravenous magnesium");
                    assertThat(step.measured().toString()).contains("0.4978");
                });
    }

    @Test
    void aConfirmedTinglingMakesTheSameValueSevere() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.TINGLING, true, null)));
        Proposal advised = proposal("HCA");
        assertThat(advised.advised()).containsExactly("HC-01");
        assertThat(advised.emergency()).isTrue();
    }

    @ParameterizedTest(name = "tingling confirmed {0} days ago advises {1}")
    @CsvSource({"6, HC-01", "8, HC-10", "180, HC-10"})
    void aSymptomCountsWhileItIsPresentNow(int days, String step) {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.TINGLING, true, null)));
        patients.run("update case_finding set confirmed_at = now() - make_interval(days => ?) where patient_id = ?",
                days, grace.patient().value());
        assertThat(proposal("HCA").advised()).containsExactly(step);
    }

    @Test
    void totalCalciumWithoutAlbuminIsIndeterminateAndSaysWhatIsMissing() {
        Proposal advised = proposal("HCA");
        assertThat(advised.advised()).isEmpty();
        assertThat(advised.missing()).contains("CALCIUM_ADJUSTED");
    }

    @Test
    void severeFromTheBolusToDischarge() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        Proposal advised = proposal("HCA");
        assertThat(advised.advised()).containsExactly("HC-01");
        as.nurse(() -> plans.start(told(advised, "HC-01")));
        answerTheAlert();
        assertThat(open()).as("the answered alert opens no second emergency").containsExactly("HC-01");
        complete("HC-01", Map.of("HANDED_OVER", yes(false)));
        Map<String, Measured> bolus =
                Map.of("HANDED_OVER", yes(false), "ARRHYTHMIA", yes(false), "HEART_RATE", amount("88", "/min"),
                        "SYSTOLIC", amount("118", "mm[Hg]"));
        complete("HC-02", with(bolus, "SYMPTOMS", yes(true)));
        assertThat(open()).as("the bolus may be repeated").containsExactly("HC-02");
        complete("HC-02", with(bolus, "SYMPTOMS", yes(false)));
        assertThat(open()).containsExactlyInAnyOrder("HC-03", "HC-04");
        complete("HC-03", Map.of("HANDED_OVER", yes(false), "SYMPTOMS", yes(false), "CAUSE_TREATED", yes(true),
                "CALCIUM_ADJUSTED", amount("1.904", "mmol/L")));
        assertThat(open()).as("1.904 reads 1.90 and is severe (D2)").contains("HC-03");
        complete("HC-03", Map.of("HANDED_OVER", yes(false), "SYMPTOMS", yes(false), "CAUSE_TREATED", yes(true),
                "CALCIUM_ADJUSTED", amount("2.01", "mmol/L")));
        complete("HC-04", Map.of("MAGNESIUM", amount("0.45", "mmol/L"), "REFLEXES_LOST", yes(false)));
        complete("HC-04", Map.of("MAGNESIUM", amount("0.80", "mmol/L"), "REFLEXES_LOST", yes(false)));
        assertThat(open()).containsExactlyInAnyOrder("HC-10", "HC-20", "HC-05");
        assertThat(patients.caseStatus(grace)).isEqualTo("IN_TREATMENT");

        complete("HC-10", oral("2.10"));
        complete("HC-05",
                Map.of("SYMPTOMS", yes(false), "CALCIUM_ADJUSTED", amount("2.05", "mmol/L"), "ACTIVE_VITAMIN_D",
                        yes(false)));
        complete("HC-10A", with(with(FINE, "CALCIUM_PREVIOUS", amount("2.01", "mmol/L")), "CALCIUM_ADJUSTED",
                amount("2.16", "mmol/L")));
        complete("HC-11",
                Map.of("PTH", amount("80", "pg/mL"), "CALCIUM_WITH_PTH", amount("1.75", "mmol/L"), "MAGNESIUM",
                        amount("0.8", "mmol/L"), "VITAMIN_D",
                        amount("60", "nmol/L"), "EGFR", amount("90", "mL/min/{1.73_m2}")));
        assertThat(patients.caseStatus(grace)).as("only follow-up is left").isEqualTo("FOLLOW_UP");
        complete("HC-20", with(FINE, "QTC", amount("430", "ms")));
        complete("HC-22", FINE);
        complete("HC-21",
                with(with(FINE, "CALCIUM_PREVIOUS", amount("2.16", "mmol/L")), "MAGNESIUM", amount("0.8", "mmol/L")));
        completeAll("HC-22", FINE);
        complete("HC-23", FINE);
        complete("HC-24", with(with(FINE, "IN_RANGE_3_MONTHS", yes(true)), "CAUSE_FIXED", yes(true)));
        PlanView plan = as.physician(() -> lookup.ofCase(grace.caseId())).plans().getFirst();
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(plan.steps()).noneMatch(PlanView.Passed::isOpen);
        CaseView view = as.physician(() -> cases.view(grace.caseId()));
        assertRefused("plan.held",
                () -> as.physician(() -> cases.move(grace.caseId(), CaseStatus.CLOSED, "discharged", view.version())));
        patients.allRead(grace);
        as.physician(() -> cases.move(grace.caseId(), CaseStatus.CLOSED, "discharged", view.version()));
        assertThat(patients.caseStatus(grace)).isEqualTo("CLOSED");
    }

    @Test
    void fallingGoesTheSevereRouteAndBackIntoTreatment() {
        startMild();
        complete("HC-10", oral("2.10"));
        NextStep recheck = next("HC-10A");
        Map<String, Measured> falling = Map.of("SYMPTOMS", yes(false), "CALCIUM_ADJUSTED", amount("2.05", "mmol/L"),
                "CALCIUM_PREVIOUS", amount("2.10", "mmol/L"));
        Preview preview = as.nurse(() -> lookup.preview(lookup.step(recheck.id()), falling, null));
        assertThat(preview.opens()).extracting(Preview.Opens::code).containsExactly("HC-01");
        assertThat(preview.rule()).isEqualTo("Below range and falling");
        complete("HC-10A", falling);
        assertThat(open()).containsExactly("HC-01", "HC-11");
        assertThat(next("HC-01").why()).isEqualTo("HC-10A · Falling: severe route");
    }

    @Test
    void aMissingMeasureNamesItselfBeforeAndAtSaving() {
        startMild();
        NextStep step = next("HC-10");
        Preview preview = as.nurse(() -> lookup.preview(lookup.step(step.id()), Map.of(), null));
        assertThat(preview.isDecided()).isFalse();
        assertThat(preview.missing()).containsExactly("Adjusted calcium");
        DomainException refused = catchThrowableOfType(DomainException.class, () -> complete("HC-10", Map.of()));
        assertThat(refused.code()).isEqualTo("plan.measure_missing");
        assertThat(refused.field()).contains("measure-CALCIUM_ADJUSTED");
    }

    @Test
    void theSleepPlanEndsWhenEveryGoalIsSettled() {
        Proposal sleep = proposal("SLEEP");
        as.physician(() -> plans.start(told(sleep, "SL-02", "SL-10")));
        assertThat(patients.caseStatus(grace)).as("sleep goals do not end a work-up").isEqualTo("WORK_UP");
        complete("SL-02", Map.of("NIGHTS_KEPT", amount("3", "{nights}/wk")));
        assertThat(open()).contains("SL-02");
        complete("SL-02", Map.of("NIGHTS_KEPT", amount("6", "{nights}/wk")));
        complete("SL-10", Map.of(), "NOT_APPLICABLE");
        assertThat(as.nurse(() -> lookup.ofCase(grace.caseId())).plans().getFirst().status())
                .isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void theLaboratorysValueIsOfferedInTheMeasuresUnit() {
        patients.calcium(grace, "7.9", "4.0", Duration.ofDays(2));
        patients.calcium(grace, "8.2", "4.0", Duration.ofDays(1));
        start(proposal("HCA"));
        assertThat(offer("HC-10", "CALCIUM_ADJUSTED")).contains("2.05");
        complete("HC-10", oral("2.05"));
        assertThat(offer("HC-10A", "CALCIUM_ADJUSTED")).as("used by HC-10").isEmpty();
        assertThat(offer("HC-10A", "CALCIUM_PREVIOUS")).contains("2.05");
        patients.calcium(grace, "8.4", "4.0", Duration.ZERO);
        assertThat(offer("HC-10A", "CALCIUM_ADJUSTED")).contains("2.10");
        assertThat(offer("HC-10A", "CALCIUM_PREVIOUS")).contains("2.05");
    }

    @Test
    void aValueTypedByHandUsesUpWhatWasDrawnBefore() {
        startMild();
        complete("HC-10", oral("2.11"));
        assertThat(offer("HC-10A", "CALCIUM_ADJUSTED")).isEmpty();
    }

    @Test
    void whatWasDrawnBeforeTheBolusIsNoAnswerAfterIt() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(false)));
        complete("HC-02", Map.of("HANDED_OVER", yes(false), "ARRHYTHMIA", yes(false), "HEART_RATE",
                amount("88", "/min"), "SYSTOLIC", amount("118", "mm[Hg]"), "SYMPTOMS", yes(false)));
        assertThat(offer("HC-03", "CALCIUM_ADJUSTED")).isEmpty();
        patients.calcium(grace, "8.0", "4.0", Duration.ZERO);
        assertThat(offer("HC-03", "CALCIUM_ADJUSTED")).contains("2.00");
    }

    @Test
    void theSearchForTheCauseLooksAtWhatWasDrawnBeforeTreatment() {
        startMild();
        patients.value(grace, "PTH", "80", "pg/mL", Duration.ofHours(2));
        complete("HC-10", oral("2.10"));
        assertThat(offer("HC-11", "PTH")).contains("80");
    }

    /** The infusion's magnesium was another patient's: the search for the cause looks at what came before it. */
    @Test
    void aDrawOfAnotherPatientHasUsedUpNothing() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        patients.value(grace, "MAGNESIUM", "0.70", "mmol/L", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(false)));
        complete("HC-02", Map.of("HANDED_OVER", yes(false), "ARRHYTHMIA", yes(false), "HEART_RATE",
                amount("88", "/min"), "SYSTOLIC", amount("118", "mm[Hg]"), "SYMPTOMS", yes(false)));
        patients.value(grace, "MAGNESIUM", "0.80", "mmol/L", Duration.ZERO);
        complete("HC-04", Map.of("MAGNESIUM", amount("0.80", "mmol/L"), "REFLEXES_LOST", yes(false)));
        complete("HC-03", Map.of("HANDED_OVER", yes(false), "SYMPTOMS", yes(false), "CAUSE_TREATED", yes(true),
                "CALCIUM_ADJUSTED", amount("2.01", "mmol/L")));
        complete("HC-10", oral("2.10"));
        assertThat(offer("HC-11", "MAGNESIUM")).as("used by HC-04").isEmpty();
        ReportId wrong = ReportId.parse(patients.text("select id from result_report where patient_id = ?"
                + " order by taken_at desc limit 1", grace.patient().value()));
        as.technologist(() -> results.voidEntry(reports.open(wrong).seen(), "another patient's blood"));
        assertThat(offer("HC-11", "MAGNESIUM")).contains("0.7");
    }

    private Optional<String> offer(String step, String measure) {
        return as.nurse(() -> lookup.step(next(step).id())).offer(measure).map(offer -> offer.amount().toPlainString());
    }

    @Test
    void screensReadInFewStatements() throws Exception {
        startMild();
        assertThat(statements.during(() -> as.nurse(() -> lookup.next(grace.caseId()))).calls()).isLessThanOrEqualTo(8);
        assertThat(statements.during(() -> as.nurse(() -> lookup.due(new DueFilter(Set.of(), false), null))).calls())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void anAcknowledgedAlertOfSevereCalciumOpensTheEmergencyStep() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        UUID report = UUID.fromString(patients.text("select cast(subject_id as text) from alert where patient_id = ?"
                + " and rule_id = 'RF-04'", grace.patient().value()));
        assertThat(open()).as("nothing opens by itself before somebody answers").isEmpty();
        assertThat(emergencies(report)).isEmpty();
        answerTheAlert();
        assertThat(open()).containsExactly("HC-01");
        assertThat(emergencies(report)).as("one step away from the result")
                .containsExactly(Map.entry("HCA", next("HC-01").planId().value()));
        assertThat(next("HC-01").why()).isEqualTo("RF-04");
        assertThat(patients.caseStatus(grace)).isEqualTo("IN_TREATMENT");
    }

    private Map<String, UUID> emergencies(UUID report) {
        return as.nurse(() -> alerts.raisedBy(grace.patient(), report)).getFirst().running();
    }

    @Test
    void aPlanStartedNowFollowsTheSecondVersion() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        assertThat(proposal("HCA").version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "T40: symptoms with {0} mmol/L open {1}")
    @CsvSource({"1.91, HC-01 HC-11", "2.14, HC-01 HC-11", "2.15, HC-08 HC-11 HC-21", "2.30, HC-08 HC-11 HC-21",
            "2.80, HC-11"})
    void symptomsAreAnEmergencyOnlyWhereCalciumIsLow(String calcium, String opened) {
        startMild();
        complete("HC-10", oral("2.10"));
        complete("HC-10A", Map.of("SYMPTOMS", yes(true), "CALCIUM_ADJUSTED", amount(calcium, "mmol/L"),
                "CALCIUM_PREVIOUS", amount("2.10", "mmol/L")));
        assertThat(open()).containsExactlyInAnyOrder(opened.split(" "));
    }

    @ParameterizedTest(name = "D2: {0} mmol/L a month after loading opens {1}")
    @CsvSource({"1.80, HC-01", "1.904, HC-01", "1.905, HC-10 HC-11", "2.20, HC-15"})
    void severeIsSevereAlsoAfterLoadingVitaminD(String calcium, String opened) {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        as.physician(() -> plans.start(told(proposal("HCA"), "HC-12")));
        complete("HC-12", with(FINE, "EXCLUDED", yes(false)));
        complete("HC-12A", Map.of("SYMPTOMS", yes(false), "CALCIUM_ADJUSTED", amount(calcium, "mmol/L")));
        assertThat(open()).containsExactlyInAnyOrder(opened.split(" "));
    }

    @Test
    void theCauseIsLookedForAlsoWhenTheHospitalTreatsTheEmergency() {
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        as.nurse(() -> plans.start(told(proposal("HCA"), "HC-01")));
        complete("HC-01", Map.of("HANDED_OVER", yes(true)));
        assertThat(open()).containsExactlyInAnyOrder("HC-11", "HC-20");
    }

    private void answerTheAlert() {
        AlertView alert = as.nurse(() -> alerts.open()).stream().filter(one -> one.patient().equals(grace.patient()))
                .filter(one -> one.ruleId().equals("RF-04")).findFirst().orElseThrow();
        as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), "called the ward"));
    }

    private static Map<String, Measured> oral(String calcium) {
        return Map.of("SYMPTOMS", yes(false), "MEDICINES_REVIEWED", yes(true), "BLOODS_SENT", yes(true),
                "CALCIUM_ADJUSTED", amount(calcium, "mmol/L"));
    }
}
