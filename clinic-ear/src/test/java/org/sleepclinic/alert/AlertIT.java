package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ResultPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** Red flags of results and signs through the facades: who is alarmed, who must answer, and what happens when nobody does. */
class AlertIT extends InContainer {
    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private AlertFacade alerts;
    @Inject
    private CaseFacade cases;
    @Inject
    private Escalation escalation;
    @Inject
    private ResultPatients patients;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    private ResultPatients.Made omar;

    @BeforeEach
    void somebodyIsOnDuty() {
        patients.onDuty(Staff.PHYSICIAN.id(), DemoStaff.AALTO.id(), Staff.NURSE.id());
        omar = patients.born(LocalDate.of(1965, 3, 14), "MALE");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
            "T01 mild and no emergency,       CALCIUM 7.2 mg/dL; ALBUMIN 2.5 g/dL,      ",
            "T05,                             CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L,      RF-04",
            "T40 1.85 adjusted,               CALCIUM 1.85 mmol/L; ALBUMIN 40 g/L,      RF-04",
            "T40 exactly 1.90,                CALCIUM 1.90 mmol/L; ALBUMIN 40 g/L,      RF-04",
            "T40 1.91,                        CALCIUM 1.91 mmol/L; ALBUMIN 40 g/L,      ",
            "D3 1.70 without albumin,         CALCIUM 1.70 mmol/L,                      RF-04b",
            "D3 albumin below 20 g/L,         CALCIUM 1.70 mmol/L; ALBUMIN 19 g/L,      RF-04b",
            "D3 ionised below 1.00,           CALCIUM_IONISED 0.99 mmol/L,              RF-04",
            "RF-08 magnesium,                 MAGNESIUM 0.39 mmol/L,                    RF-08",
            "RF-08 sodium,                    SODIUM 119 mmol/L,                        RF-08",
            "D10 potassium,                   POTASSIUM 6.6 mmol/L,                     RF-16",
            "D10 glucose,                     GLUCOSE 25.1 mmol/L,                      RF-16",
            "in range,                        POTASSIUM 4.1 mmol/L,                     "})
    void alarms(String row, String lines, String rule) {
        ReportId report = enter(ReportCategory.LAB, lines, true);
        assertThat(raised(report)).extracting(AlertView::ruleId).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest(name = "{0}: QT {1}, HR {2} -> {3}")
    @CsvSource({"T20, 480, 60, RF-07", "T21 not RF-06, 400, 100, RF-07", "T22, 440, 50, ", "T23, 470, 82, RF-06"})
    void alarmsAboutQt(String row, String qt, String rate, String rule) {
        ReportId report = enter(ReportCategory.ECG, "QT " + qt + " ms; HEART_RATE " + rate + " /min", true);
        assertThat(raised(report)).extracting(AlertView::ruleId).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aCriticalPreliminaryValueAlarmsToo() {
        ReportId report = enter(ReportCategory.LAB, "CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L", false);
        assertThat(raised(report)).extracting(AlertView::headline).containsExactly("Adjusted calcium 1.80 mmol/L");
    }

    @ParameterizedTest(name = "{0}: {1} mmol/L, {2} -> {3}")
    @CsvSource({
            "T05,           1.80,  ,         SEVERE", "T40,           1.85,  ,         SEVERE",
            "T40 boundary,  1.90,  ,         SEVERE", "T40 with D2,   1.904, ,         SEVERE",
            "T40,           1.91,  ,         MILD", "T40 symptoms,  2.10,  TINGLING, SEVERE",
            "T40,           2.10,  ,         MILD", "T40 in range,  2.20,  TINGLING, NOT_LOW",
            "D4 not a sign, 2.10,  CHVOSTEK, MILD"})
    void judgesHowGraveCalciumIs(String row, String adjusted, FindingCode symptom, CalciumSeverity expected) {
        enter(ReportCategory.LAB, "CALCIUM " + adjusted + " mmol/L; ALBUMIN 40 g/L", true);
        if (symptom != null) {
            as.nurse(() -> cases.confirmFinding(new ConfirmFinding(new CaseId(omar.caseId()), symptom, true, null)));
        }
        assertThat(severity().outcome()).hasValue(expected);
        assertThat(severity().reasons()).isNotEmpty();
    }

    @Test
    void theSameMildCalciumIsSevereWithAConfirmedTingling() {
        enter(ReportCategory.LAB, "CALCIUM 7.2 mg/dL; ALBUMIN 2.5 g/dL", true);
        assertThat(severity().outcome()).hasValue(CalciumSeverity.MILD);
        UUID finding = as.physician(() -> cases.confirmFinding(
                new ConfirmFinding(new CaseId(omar.caseId()), FindingCode.TINGLING, true, null)));
        assertThat(severity().outcome()).hasValue(CalciumSeverity.SEVERE);
        assertThat(as.nurse(() -> alerts.raisedBy(omar.patient(), finding))).extracting(AlertView::ruleId)
                .containsExactly("RF-04");
    }

    /** All of it is below range, so a symptom makes it severe; alone nobody knows how grave it is. */
    @Test
    void aBoundThatIsSurelyLowAlarmsWithASymptom() {
        enter(ReportCategory.LAB, "CALCIUM_IONISED <1.10 mmol/L", true);
        assertThat(severity().missing()).containsExactly("CALCIUM_IONISED");
        UUID finding = as.physician(() -> cases.confirmFinding(
                new ConfirmFinding(new CaseId(omar.caseId()), FindingCode.TINGLING, true, null)));
        assertThat(as.nurse(() -> alerts.raisedBy(omar.patient(), finding)))
                .extracting(AlertView::ruleId, AlertView::headline)
                .containsExactly(tuple("RF-04", "Ionised calcium < 1.10 mmol/L, with symptoms"));
    }

    @Test
    void missingDataIsNamedNeverNormal() {
        assertThat(severity().missing()).contains("CALCIUM_ADJUSTED");
        enter(ReportCategory.LAB, "CALCIUM 2.00 mmol/L", true);
        assertThat(severity().missing()).containsExactlyInAnyOrder("ALBUMIN", "CALCIUM_IONISED");
    }

    @Test
    void hasAnOwnerAndGoesToTheDeputyWhenNobodyAnswers() {
        AlertView alert = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        assertThat(alert.ownerId()).isNotNull();
        assertThat(Duration.between(alert.raisedAt(), alert.escalatesAt())).isEqualTo(Duration.ofMinutes(15));
        patients.overdue(alert.id().value());
        escalation.passOn();
        AlertView later = as.nurse(() -> alerts.find(alert.id()));
        assertThat(later.escalatedAt()).isNotNull();
        assertThat(trail.of(omar.patient().value())).contains("WRITE alert.escalate");
        assertThat(later.waitsFor(alert.deputyId())).isTrue();
        assertThat(later.waitsFor(alert.ownerId())).isTrue();
    }

    @Test
    void whoSawItBeforeItWasPassedOnLooksAgain() {
        AlertView alert = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        patients.overdue(alert.id().value());
        escalation.passOn();
        assertThatThrownBy(() -> as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), "seen")))
                .hasMessage(DomainException.STALE);
        assertThat(as.nurse(() -> alerts.find(alert.id())).isOpen()).isTrue();
    }

    @Test
    void isAnsweredOnceWithAComment() {
        AlertView alert = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        assertThatThrownBy(() -> as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), " ")))
                .hasMessage("text.required");
        assertThatThrownBy(() -> as.frontDesk(() -> alerts.acknowledge(alert.id(), alert.version(), "seen")))
                .isInstanceOf(EJBAccessException.class);
        as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), "patient called, ECG now"));
        assertThatThrownBy(() -> as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), "me too")))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("alert.answered_already");
                    assertThat(refused.args().getFirst()).isEqualTo(Staff.PHYSICIAN.displayName());
                    assertThat(refused.args()).hasSize(2);
                });
        assertThat(as.physician(() -> alerts.find(alert.id())).acknowledgedBy())
                .isEqualTo(Staff.PHYSICIAN.displayName());
        assertThat(as.physician(() -> alerts.open())).extracting(AlertView::id).doesNotContain(alert.id());
    }

    @Test
    void whoAnswersASevereCalciumHasAnsweredThePossiblySevereOneOfTheSameDraw() {
        ReportId report = possiblyThenSurelySevere();
        AlertView severe = raisedBy(report, "RF-04");
        as.physician(() -> alerts.acknowledge(severe.id(), severe.version(), "ECG and calcium now"));
        AlertView possible = raisedBy(report, "RF-04b");
        assertThat(possible.isOpen()).isFalse();
        assertThat(possible.acknowledgedBy()).isEqualTo(Staff.PHYSICIAN.displayName());
        assertThat(possible.comment()).isEqualTo("ECG and calcium now");
    }

    @Test
    void whoAnswersThePossiblySevereOneHasNotSeenTheSevereOne() {
        ReportId report = possiblyThenSurelySevere();
        AlertView possible = raisedBy(report, "RF-04b");
        as.physician(() -> alerts.acknowledge(possible.id(), possible.version(), "albumin is awaited"));
        assertThat(raisedBy(report, "RF-04").isOpen()).isTrue();
        assertThat(raisedBy(report, "RF-04b").isOpen()).isFalse();
    }

    private ReportId possiblyThenSurelySevere() {
        ReportId report = enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", false);
        assertThat(raised(report)).extracting(AlertView::ruleId).containsExactly("RF-04b");
        ReportContent albumin = new ReportContent(clock.instant().minus(Duration.ofMinutes(1)),
                List.of(new EnteredValue("ALBUMIN", new BigDecimal("40"), "g/L")), false, Set.of(), false, null, null);
        as.technologist(() -> results.complete(reports.open(report).seen(), albumin, true));
        return report;
    }

    private AlertView raisedBy(ReportId report, String rule) {
        return raised(report).stream().filter(alert -> alert.ruleId().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void aNurseSaysWhomTheyCalledAndItStillWaitsForAPhysician() {
        AlertView alert = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        assertThatThrownBy(() -> as.nurse(() -> alerts.acknowledge(alert.id(), alert.version(), "called him")))
                .hasMessage("alert.physician");
        as.nurse(() -> alerts.called(alert.id(), "reached his wife, he comes in"));
        patients.overdue(alert.id().value());
        escalation.passOn();
        AlertView later = as.physician(() -> alerts.find(alert.id()));
        assertThat(later.isOpen()).isTrue();
        assertThat(later.escalatedAt()).isNotNull();
        assertThat(later.calls()).extracting(call -> call.note() + ", " + call.by())
                .containsExactly("reached his wife, he comes in, Nora Nurse");
        as.physician(() -> alerts.acknowledge(alert.id(), later.version(), "admitted"));
        as.nurse(() -> alerts.called(alert.id(), "told her that he is here"));
        assertThat(as.physician(() -> alerts.find(alert.id())).calls()).hasSize(2);
    }

    @Test
    void theAlertOfAVoidedReportSaysSoAndIsClosedInOneStep() {
        ReportId report = enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true);
        AlertView alert = raised(report).getFirst();
        assertThatThrownBy(() -> as.technologist(() -> alerts.closeWithdrawn(alert.id(), alert.version())))
                .hasMessage("alert.still_counts");
        as.technologist(() -> results.voidEntry(reports.open(report).seen(), "another patient's sample"));
        assertThat(as.nurse(() -> alerts.find(alert.id())).withdrawn()).isEqualTo("another patient's sample");
        as.technologist(() -> alerts.closeWithdrawn(alert.id(), alert.version()));
        assertThat(as.nurse(() -> alerts.find(alert.id())).comment())
                .isEqualTo("It no longer counts: another patient's sample");
        assertThat(plans()).as("nobody is treated for another patient's sample").isEqualTo("0");
    }

    @Test
    void onlyAResultThatCountsStartsTheEmergencyPlan() {
        AlertView counts = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        as.physician(() -> alerts.acknowledge(counts.id(), counts.version(), "he comes in"));
        assertThat(plans()).isEqualTo("1");
        omar = patients.born(LocalDate.of(1965, 3, 14), "MALE");
        ReportId report = enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true);
        AlertView withdrawn = raised(report).getFirst();
        as.technologist(() -> results.voidEntry(reports.open(report).seen(), "another patient's sample"));
        as.physician(() -> alerts.acknowledge(withdrawn.id(), withdrawn.version(), "not his"));
        assertThat(plans()).isEqualTo("0");
    }

    @Test
    void whoMayNotAnswerIsKeptInTheAudit() {
        AlertView alert = raised(enter(ReportCategory.LAB, "CALCIUM 1.70 mmol/L", true)).getFirst();
        assertThatThrownBy(() -> as.nurse(() -> alerts.acknowledge(alert.id(), alert.version(), "called him")))
                .hasMessage("alert.physician");
        assertThat(trail.of(omar.patient().value())).endsWith("REFUSED alert.physician");
    }

    @Test
    void aSignMakesNoOldCalciumAnEmergencyOfToday() {
        enter(Duration.ofDays(8), "CALCIUM 2.05 mmol/L; ALBUMIN 40 g/L");
        assertThat(severity().missing()).contains("CALCIUM_ADJUSTED");
        UUID finding = as.nurse(() -> cases.confirmFinding(
                new ConfirmFinding(new CaseId(omar.caseId()), FindingCode.TINGLING, true, null)));
        assertThat(as.nurse(() -> alerts.raisedBy(omar.patient(), finding))).isEmpty();
    }

    @Test
    void aSevereValueThatArrivesLateAlarmsAndSaysWhenItWasTaken() {
        AlertView late = raised(enter(Duration.ofDays(8), "CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L")).getFirst();
        String day = ClinicDay.write(clock.instant().minus(Duration.ofDays(8)), clock.getZone());
        assertThat(late.ruleId()).isEqualTo("RF-04");
        assertThat(late.headline()).isEqualTo("Adjusted calcium 1.80 mmol/L on " + day);
        assertThat(late.reasons()).extracting(Reason::seen).containsExactly("1.80 mmol/L on " + day);
        omar = patients.born(LocalDate.of(1965, 3, 14), "MALE");
        AlertView silent = raised(enter(Duration.ofDays(8), "CALCIUM 1.70 mmol/L")).getFirst();
        assertThat(silent.headline()).startsWith("Total calcium 1.70 mmol/L on ");
    }

    @Test
    void anEmergencyIsNeverHiddenByHundredOlderOnes() {
        OpenAlerts before = as.nurse(() -> alerts.count());
        waiting("EMERGENCY", 120);
        waiting("URGENT", 120);
        try {
            ReportId report = enter(ReportCategory.LAB, "CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L", true);
            List<AlertView> open = as.nurse(() -> alerts.open());
            assertThat(open).as("the newest of all").anyMatch(alert -> alert.subject().equals(report.value()));
            OpenAlerts now = as.nurse(() -> alerts.count());
            assertThat(open).filteredOn(AlertView::isEmergency).hasSize((int) now.emergencies());
            assertThat(now.emergencies() - before.emergencies()).isEqualTo(121);
            assertThat(open).filteredOn(alert -> !alert.isEmergency()).hasSize(100);
            assertThat(now.others() - before.others()).as("counted, listed or not").isEqualTo(120);
        } finally {
            patients.run(
                    "update alert set acknowledged_at = now(), acknowledged_by = ?, comment = 'test' where rule_id = 'RF-99'",
                    Staff.PHYSICIAN.id());
        }
    }

    private void waiting(String level, int many) {
        patients.run("""
                insert into alert (id, patient_id, source, subject_id, rule_id, level, headline, reasons, raised_at, escalates_at, version)
                select gen_random_uuid(), ?, 'CASE', gen_random_uuid(), 'RF-99', ?, 'waits', '[]', now() - interval '2 days',
                       now() + interval '2 days', 0 from generate_series(1, ?)""", omar.patient().value(), level, many);
    }

    private String plans() {
        return patients.one("select count(*) from plan where case_id = ?", omar.caseId());
    }

    private ReportId enter(ReportCategory category, String lines, boolean complete) {
        return enter(category, lines, complete, Duration.ofMinutes(1));
    }

    private ReportId enter(Duration ago, String lines) {
        return enter(ReportCategory.LAB, lines, true, ago);
    }

    private ReportId enter(ReportCategory category, String lines, boolean complete, Duration ago) {
        List<EnteredValue> values = ResultPatients.values(lines);
        ReportContent content =
                new ReportContent(clock.instant().minus(ago), values, false, Set.of(), false, null,
                        null);
        return as.technologist(() -> results.enter(
                new EnterReport(omar.patient(), null, omar.caseId(), category, content, complete)));
    }

    private List<AlertView> raised(ReportId report) {
        return as.physician(() -> alerts.raisedBy(omar.patient(), report.value()));
    }

    private Finding<CalciumSeverity> severity() {
        return as.physician(() -> alerts.calciumSeverity(omar.patient()));
    }
}
