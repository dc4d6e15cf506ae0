package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.study.AhiBand;
import org.sleepclinic.study.BoneCircumstances;
import org.sleepclinic.study.BoneClass;
import org.sleepclinic.study.BoneSite;
import org.sleepclinic.study.Contrast;
import org.sleepclinic.study.FragilityFracture;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.ImagedStructure;
import org.sleepclinic.study.Menopause;
import org.sleepclinic.study.StructureState;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyFinding;
import org.sleepclinic.study.Vertebra;
import org.sleepclinic.testing.inside.Staff;

/** Reports of sleep studies, bone density and imaging through the facades (clinical reference 2.3, 3.4, 3.5, 7). */
class StudyReportIT extends ReportCase {
    private static final String SLEPT_390 = "N1_MIN 30 min; N2_MIN 200 min; N3_MIN 80 min; REM_MIN 80 min";
    private static final String SLEPT_400 = "N1_MIN 40 min; N2_MIN 200 min; N3_MIN 80 min; REM_MIN 80 min";
    private static final String SLEPT_360 = "N1_MIN 0 min; N2_MIN 200 min; N3_MIN 80 min; REM_MIN 80 min";
    private static final StudyContent NIGHT = StudyContent.of("PSG").by(HypopnoeaRule.AASM_1A);

    @Inject
    AlertFacade alerts;
    @Inject
    ChartFacade charts;

    @ParameterizedTest(name = "{0}: {1} -> {2} {3} {4}")
    @CsvSource({
            "T35, PLMS 130 {events}; " + SLEPT_390 + ", PLMI, 20.0 /h, HIGH",
            "T35, PLMS 60 {events}; " + SLEPT_400 + ", PLMI, 9.0 /h, NORMAL",
            "T36 at the limit is not above it, PLMS 100 {events}; " + SLEPT_400 + ", PLMI, 15.0 /h, NORMAL",
            "T37, TRT 480 min; " + SLEPT_390 + ", SLEEP_EFFICIENCY, 81.3 %, NO_RANGE",
            "T37, APNOEAS 8 {events}; HYPOPNOEAS 20 {events}; " + SLEPT_360 + ", AHI, 4.7 /h, NORMAL",
            "3.5 the limit is mild, APNOEAS 10 {events}; HYPOPNOEAS 20 {events}; " + SLEPT_360 + ", AHI, 5.0 /h, HIGH",
            "3.5, TRT 480 min; SOL 20 min; " + SLEPT_390 + ", WASO, 70 min, NO_RANGE"})
    void computesTheIndicesOfANight(String row, String figures, String code, String shown, Flag flag) {
        ReportView report = report(ADULT, "FEMALE", figures, NIGHT, ReportCategory.SLEEP);
        ValueView value = find(report, code);
        BigDecimal expected = new BigDecimal(shown.split(" ")[0]);
        assertThat(value.value().amount().setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualTo(expected);
        assertThat(value.value().unit()).isEqualTo(shown.split(" ")[1]);
        assertThat(value.flag()).isEqualTo(flag);
        assertThat(value.derived()).isTrue();
    }

    @Test
    void t37AnAhiHasABandAndTheRuleItWasCountedBy() {
        ReportView report = report(ADULT, "MALE", "APNOEAS 8 {events}; HYPOPNOEAS 20 {events}; " + SLEPT_360,
                StudyContent.of("PSG").by(HypopnoeaRule.AASM_1B), ReportCategory.SLEEP);
        assertThat(report.study().band().outcome()).isEqualTo(AhiBand.NORMAL);
        assertThat(find(report, "AHI").formula()).contains("AASM 1B");
        assertThat(report.study().said().rule()).isEqualTo(HypopnoeaRule.AASM_1B);
    }

    @Test
    void whatLacksAFigureIsNamedAndNeverNormal() {
        ReportView report = report(ADULT, "MALE", "APNOEAS 0 {events}; " + SLEPT_390, NIGHT, ReportCategory.SLEEP);
        assertThat(report.values()).extracting(ValueView::code).doesNotContain("AHI", "RDI", "PLMI");
        assertThat(report.study().band()).isNull();
        assertThat(report.study().uncomputed()).filteredOn(one -> one.name().equals("Apnoea-hypopnoea index"))
                .singleElement().extracting(Uncomputed::missing).isEqualTo(List.of("Hypopnoeas"));
    }

    @Test
    void aHomeTestHasAnEventIndexOverMonitoringTimeAndNeverAnAhi() {
        StudyContent home = StudyContent.of("HSAT").by(HypopnoeaRule.AASM_1B);
        String events = "APNOEAS 10 {events}; HYPOPNOEAS 40 {events}; ";
        ReportView report = report(ADULT, "MALE", events + "MONITORING_MIN 400 min", home, ReportCategory.SLEEP);
        assertThat(find(report, "REI").value().amount()).isEqualByComparingTo("7.5");
        assertThat(report.values()).extracting(ValueView::code).doesNotContain("AHI");
        refuses("result.not_of_study", () -> report(ADULT, "MALE", events + SLEPT_390, home, ReportCategory.SLEEP));
        refuses("result.not_entered",
                () -> report(ADULT, "MALE", events + "AHI 7 /h", home, ReportCategory.SLEEP));
    }

    @ParameterizedTest(name = "{0}: {1} movements an hour -> {2}")
    @CsvSource({"SIT, 40, NORMAL", "SIT, 41, HIGH"})
    void anImmobilisationTestIsPositiveAboveForty(String row, int movements, Flag flag) {
        ReportView report = report(ADULT, "MALE", "SIT_MIN 60 min; SIT_LM " + movements
                + " {events}; SIT_D10 1 {score}; SIT_D20 2 {score}; SIT_D30 4 {score}; SIT_D40 6 {score};"
                + " SIT_D50 7 {score}; SIT_D60 8 {score}", StudyContent.of("SIT"), ReportCategory.SLEEP);
        assertThat(find(report, "SIT_INDEX").flag()).isEqualTo(flag);
        assertThat(find(report, "SIT_DISCOMFORT").value().amount()).isEqualByComparingTo("4.7");
    }

    @ParameterizedTest(name = "{0}: {1} {2} y, {3}, spine T {4} Z {5} -> {6}")
    @CsvSource({"T38, FEMALE, 60, AFTER, -1.0, 0, NORMAL", "T38, FEMALE, 60, AFTER, -1.1, 0, OSTEOPENIA",
            "T38, FEMALE, 60, AFTER, -2.4, 0, OSTEOPENIA", "T38, FEMALE, 60, AFTER, -2.5, 0, OSTEOPOROSIS",
            "T38, FEMALE, 60, AFTER, -3.0, 0, OSTEOPOROSIS", "T39, MALE, 40, UNKNOWN, -2.7, -2.1, BELOW_EXPECTED"})
    void classesABoneDensityByTheRuleThatFits(String row, String sex, int years, Menopause menopause, String spineT,
            String spineZ, BoneClass expected) {
        StudyContent scan = StudyContent.of("DXA").of(new BoneCircumstances("Hologic Horizon", Set.of(Vertebra.L1),
                Set.of(BoneSite.HIP, BoneSite.NECK), menopause, FragilityFracture.NO));
        ReportView report = report(aged(years), sex,
                "T_SPINE " + spineT + " {T-score}; Z_SPINE " + spineZ + " {Z-score}; BMD_SPINE 0.8 g/cm2", scan,
                ReportCategory.BONE);
        assertThat(report.study().bone().outcome()).isEqualTo(expected);
        assertThat(report.study().said().bone().vertebrae()).containsExactly(Vertebra.L1);
    }

    @Test
    void aChildIsNeverJudgedByATScore() {
        StudyContent scan = StudyContent.of("DXA").of(
                new BoneCircumstances("Lunar", Set.of(), Set.of(), Menopause.UNKNOWN, FragilityFracture.NO));
        refuses("study.no_t_of_a_child",
                () -> report(aged(12), "MALE", "T_SPINE -1.0 {T-score}", scan, ReportCategory.BONE));
    }

    @Test
    void aTechnologistScoresAndAPhysicianSigns() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, "SLEEP", "PSG");
        ReportId id = as.technologist(() -> results.enter(entering(made, order, SLEPT_390, NIGHT, false)));
        assertThat(fulfilment(order)).isEqualTo("PRELIMINARY");
        assertThat(as.physician(() -> reports.open(id)).status()).isEqualTo(ReportStatus.PRELIMINARY);
        StudyContent concluded = NIGHT.saying("Restless night.", "No sleep apnoea.");
        ReportVersion seen = seen(id);
        refuses("result.physician_signs", () -> as.technologist(() -> complete(seen, concluded)));
        refuses("text.required", () -> as.physician(() -> complete(seen, NIGHT)));
        refuses("result.kept_changed", () -> as.physician(() -> complete(seen,
                concluded.by(HypopnoeaRule.AASM_1B))));
        as.physician(() -> complete(seen, concluded));
        ReportView signed = as.physician(() -> reports.open(id));
        assertThat(signed.study().said().conclusion()).isEqualTo("No sleep apnoea.");
        assertThat(signed.isReviewable()).as("whoever signed has read it").isFalse();
        assertThat(signed.reviewed()).isNotNull();
        assertThat(fulfilment(order)).isEqualTo("COMPLETED");
        assertThatThrownBy(
                () -> patients.run("update study_report set conclusion = 'x' where report_id = ?", id.value()))
                .hasStackTraceContaining("amended, not changed");
    }

    /** The form begins with when the patient was there; nobody's click makes it now. */
    @ParameterizedTest(name = "{0}, appointment {1} begun {2} min ago -> form begins {3} min ago")
    @CsvSource(nullValues = "-", value = {"WAITING, -, -, -", "BOOKED, BOOKED, -60, -", "BOOKED, ARRIVED, 60, 60",
            "BOOKED, ARRIVED, -10, 5", "IN_PROGRESS, IN_ROOM, 60, 60", "IN_PROGRESS, LEFT, 90, 90",
            "IN_PROGRESS, -, -, 30", "WAITING, LEFT, 90, -", "BOOKED, LEFT, 90, -"})
    void theFormBeginsWithWhenThePatientWasThere(String fulfilment, String appointment, Integer ago, Integer begins) {
        assertThat(begins("EEG", "EEG_ROUTINE", fulfilment, appointment, ago)).isEqualTo(begins);
    }

    /** Entered in the afternoon, a draw was still taken in the morning; without a booked time nobody knows better than now. */
    @ParameterizedTest(name = "{0}, appointment {1} begun {2} min ago -> blood taken {3} min ago")
    @CsvSource(nullValues = "-", value = {"BOOKED, BOOKED, 60, -", "BOOKED, ARRIVED, 60, 60",
            "BOOKED, ARRIVED, -10, -", "IN_PROGRESS, IN_ROOM, 60, 60", "IN_PROGRESS, LEFT, 300, 300",
            "IN_PROGRESS, -, -, -", "WAITING, LEFT, 90, -"})
    void aDrawBeginsWithItsAppointment(String fulfilment, String appointment, Integer ago, Integer begins) {
        assertThat(begins("LAB", "CALCIUM", fulfilment, appointment, ago)).isEqualTo(begins);
    }

    /** So many minutes ago; null where the form does not know. */
    private Integer begins(String category, String test, String fulfilment, String appointment, Integer ago) {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, category, test);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        patients.run("update clinical_order set fulfilment_status = ? where id = ?", fulfilment, order.value());
        patients.run("insert into order_move (order_id, position, to_status, at, by_user)"
                + " values (?, 1, 'IN_PROGRESS', cast(? as timestamptz), ?)", order.value(),
                now.minus(Duration.ofMinutes(30)).toString(), Staff.NURSE.id());
        if (appointment != null) {
            patients.run("""
                    with room as (insert into resource (id, code, name, kind, active, version)
                                  values (gen_random_uuid(), left(gen_random_uuid()::text, 12), 'EEG room', 'EEG', false, 0) returning id)
                    insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status,
                                             booked_at, booked_by, arrived_at, version)
                    select gen_random_uuid(), ?, ?, ?, room.id, 'EEG', at, at + interval '1 hour', ?, now(), ?,
                           cast(? as timestamptz), 0 from room, (select cast(? as timestamptz) as at) booked""",
                    made.patient().value(), made.caseId(), order.value(), appointment, Staff.NURSE.id(),
                    now.minus(Duration.ofMinutes(5)).toString(), now.minus(Duration.ofMinutes(ago)).toString());
        }
        Instant begun = as.technologist(() -> results.sheetFor(order)).begun();
        return begun == null ? null : (Integer) (int) Duration.between(begun, now).toMinutes();
    }

    @Test
    void aNightThatIsNotOverIsRefused() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        ReportContent ended = content("TRT 420 min; " + SLEPT_390, NIGHT);
        assertThatThrownBy(() -> as.technologist(() -> results.enter(new EnterReport(made.patient(), null,
                made.caseId(), ReportCategory.SLEEP,
                ended.takenAt(clock.instant().minus(Duration.ofMinutes(419))), false))))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("study.ends_future");
                    assertThat(refused.field()).contains("takenAt");
                });
    }

    @Test
    void aSignedReportIsAmendedWithAReasonAndBothStayReadable() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        ReportId first = as.physician(() -> results.enter(entering(made, null, "PLMS 130 {events}; " + SLEPT_390,
                NIGHT.saying(null, "Many movements."), true)));
        ReportVersion seen = seen(first);
        ReportId second = as.physician(() -> results.amend(seen, content("PLMS 13 {events}; " + SLEPT_390,
                NIGHT.saying(null, "Few movements.")), "a nought too many", true));
        assertThat(as.physician(() -> reports.open(first)).study().said().conclusion()).isEqualTo("Many movements.");
        ReportView newer = as.physician(() -> reports.open(second));
        assertThat(find(newer, "PLMI").value().amount()).isEqualByComparingTo("2.0");
        assertThat(newer.history()).hasSize(2);
        assertThat(newer.isAmended()).isTrue();
        ReportVersion last = seen(second);
        refuses("result.other_study", () -> as.physician(() -> results.amend(last,
                content("QT 400 ms"), "an ECG", true)));
    }

    @Test
    void whatAPhysicianSignedStaysInForceUntilAPhysicianSignsItsCorrection() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, "SLEEP", "PSG");
        ReportId signed = as.physician(() -> results.enter(entering(made, order, "PLMS 130 {events}; " + SLEPT_390,
                NIGHT.saying(null, "Many movements."), true)));
        ReportVersion seen = seen(signed);
        ReportContent corrected =
                content("PLMS 13 {events}; " + SLEPT_390, NIGHT.saying(null, "Few movements."));
        refuses("result.physician_voids", () -> as.nurse(() -> results.voidEntry(seen, "wrong patient")));
        refuses("result.physician_signs",
                () -> as.technologist(() -> results.amend(seen, corrected, "a nought too many", true)));
        ReportId proposed = as.technologist(() -> results.amend(seen, corrected, "a nought too many", false));
        ReportView standing = as.physician(() -> reports.open(signed));
        assertThat(standing.status()).isEqualTo(ReportStatus.FINAL);
        assertThat(standing.successor()).isNull();
        assertThat(standing.proposal()).isEqualTo(proposed);
        assertThat(standing.isAmendable()).isFalse();
        assertThat(fulfilment(order)).isEqualTo("COMPLETED");
        assertThat(patients.one("select count(*) from result_value v join result_report r on r.id = v.report_id"
                + " where r.patient_id = ? and v.analyte_code = 'PLMI' and r.status in ('PRELIMINARY', 'FINAL')",
                made.patient().value())).as("what is proposed counts for nothing").isEqualTo("1");
        assertThat(as.nurse(() -> reports.open(proposed)).stands()).isEqualTo(signed);
        refuses("result.proposed_already",
                () -> as.physician(() -> results.amend(seen(signed), corrected, "another", true)));
        as.physician(() -> complete(seen(proposed), NIGHT.saying(null, "Few movements.")));
        assertThat(as.physician(() -> reports.open(proposed)).status()).isEqualTo(ReportStatus.FINAL);
        assertThat(as.physician(() -> reports.open(signed)).status()).isEqualTo(ReportStatus.SUPERSEDED);
    }

    @Test
    void aCorrectionTakenBackLeavesWhatWasSigned() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, "SLEEP", "PSG");
        ReportId signed = as.physician(() -> results.enter(
                entering(made, order, SLEPT_390, NIGHT.saying(null, "Restless."), true)));
        ReportContent corrected = content(SLEPT_400, NIGHT);
        ReportId proposed = as.technologist(() -> results.amend(seen(signed), corrected, "scored again", false));
        ReportId better = as.technologist(() -> results.amend(seen(proposed), corrected, "and again", false));
        assertThat(as.physician(() -> reports.open(proposed)).status()).isEqualTo(ReportStatus.SUPERSEDED);
        as.technologist(() -> results.voidEntry(seen(better), "it was right"));
        assertThat(fulfilment(order)).isEqualTo("COMPLETED");
        assertThat(as.physician(() -> reports.open(signed)).isAmendable()).isTrue();
        ReportId again = as.technologist(() -> results.amend(seen(signed), corrected, "once more", false));
        as.physician(() -> results.voidEntry(seen(signed), "of another patient"));
        assertThat(as.physician(() -> reports.open(again)).status()).isEqualTo(ReportStatus.VOIDED);
        assertThat(fulfilment(order)).isEqualTo("WAITING");
    }

    @Test
    void anAmendedUrgentReportWaitsOnceAndNoLongerThanBefore() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        StudyContent scan = StudyContent.of("CT_HEAD").imaged("Axial", Contrast.NONE, List.of()).saying(null, "Bleed.");
        ReportId first = as.physician(() -> results.enter(entering(made, null, "MIDLINE_SHIFT 4 mm",
                scan.urgently("Acute subdural haematoma"), true)));
        AlertView before = raisedBy(made, first).getFirst();
        ReportId same = as.physician(() -> results.amend(seen(first), content("MIDLINE_SHIFT 5 mm",
                scan.urgently("Acute subdural haematoma")), "measured again", true));
        assertThat(raisedBy(made, first)).singleElement().satisfies(old -> {
            assertThat(old.isOpen()).as("taken over").isFalse();
            assertThat(old.withdrawn()).isEqualTo("measured again");
        });
        AlertView newer = raisedBy(made, same).getFirst();
        assertThat(newer.escalatesAt()).isEqualTo(before.escalatesAt());
        as.physician(() -> alerts.acknowledge(newer.id(), newer.version(), "neurosurgery called"));
        ReportId third = as.physician(() -> results.amend(seen(same), content("MIDLINE_SHIFT 5 mm",
                scan.urgently("Acute subdural haematoma")), "a word", true));
        assertThat(raisedBy(made, third)).as("answered, and nothing new").isEmpty();
        ReportId calm = as.physician(() -> results.amend(seen(third), content("MIDLINE_SHIFT 5 mm",
                scan.urgently("Swelling")), "worse", true));
        assertThat(raisedBy(made, calm)).singleElement().matches(AlertView::isOpen);
        ReportId none = as.physician(
                () -> results.amend(seen(calm), content("MIDLINE_SHIFT 0 mm", scan), "another patient's", true));
        AlertView left = raisedBy(made, calm).getFirst();
        assertThat(left.withdrawn()).isEqualTo("another patient's");
        as.technologist(() -> alerts.closeWithdrawn(left.id(), left.version()));
        ReportId back = as.physician(() -> results.amend(seen(none), content("MIDLINE_SHIFT 5 mm",
                scan.urgently("Swelling")), "it was this patient", true));
        assertThat(raisedBy(made, back)).as("nobody has answered for it").singleElement().matches(AlertView::isOpen);
    }

    @Test
    void whatDoesNotCompareIsNotJoinedInOneTrend() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        String night = "APNOEAS 8 {events}; HYPOPNOEAS 20 {events}; " + SLEPT_360;
        List.of(HypopnoeaRule.AASM_1A, HypopnoeaRule.AASM_1B, HypopnoeaRule.AASM_1B)
                .forEach(rule -> as.physician(() -> results.enter(
                        entering(made, null, night, NIGHT.by(rule).saying(null, "As computed."), true))));
        List.of("Hologic Horizon", "Lunar iDXA").forEach(device -> as.physician(() -> results.enter(new EnterReport(
                made.patient(), null, made.caseId(), ReportCategory.BONE, content("BMD_SPINE 0.8 g/cm2",
                        StudyContent.of("DXA").of(new BoneCircumstances(device, Set.of(), Set.of(), null,
                                FragilityFracture.NO)).saying(null, "As computed.")),
                true))));
        List<Trend> trends = as.physician(() -> charts.open(new CaseId(made.caseId()), StoryKind.Filter.ALL, null,
                Period.ofMonths(6))).trends();
        assertThat(trends).filteredOn(trend -> trend.code().startsWith("AHI"))
                .extracting(trend -> trend.name() + " " + trend.points().size()).containsExactlyInAnyOrder(
                        "Apnoea-hypopnoea index (AASM 1A) 1", "Apnoea-hypopnoea index (AASM 1B) 2");
        assertThat(trends).filteredOn(trend -> trend.code().startsWith("BMD_SPINE")).extracting(Trend::made)
                .containsExactlyInAnyOrder("Hologic Horizon", "Lunar iDXA");
        assertThat(trends).extracting(Trend::code).doesNotHaveDuplicates();
    }

    @Test
    void aTrendIsInOneUnitWhateverTheNewestCameIn() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        enter(made, null, ReportCategory.LAB, "CALCIUM 8.9 mg/dL", true);
        enter(made, null, ReportCategory.LAB, "CALCIUM 2.20 mmol/L", true);
        List<Trend> trends = as.physician(() -> charts.open(new CaseId(made.caseId()), StoryKind.Filter.ALL, null,
                Period.ofMonths(6))).trends();
        assertThat(trends).filteredOn(trend -> trend.code().equals("CALCIUM")).extracting(Trend::unit)
                .containsExactly("mg/dL");
    }

    private List<AlertView> raisedBy(ResultPatients.Made made, ReportId report) {
        return as.physician(() -> alerts.raisedBy(made.patient(), report.value()));
    }

    @Test
    void aReportIsOfTheStudyThatWasAskedFor() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, "SLEEP", "PSG");
        refuses("result.other_study", () -> as.technologist(() -> results.enter(entering(made, order,
                "SIT_MIN 60 min; SIT_LM 30 {events}", StudyContent.of("SIT"), false))));
    }

    @Test
    void anUrgentFindingOfAScanAlertsBeforeItIsSigned() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        StudyContent scan = StudyContent.of("CT_HEAD").imaged("Axial, bone and brain", Contrast.NONE,
                List.of(new StudyFinding(ImagedStructure.EXTRA_AXIAL, StructureState.ABNORMAL, "Subdural, 12 mm", null),
                        new StudyFinding(null, null, "Mucosal cyst", "none needed")))
                .urgently("Acute subdural haematoma, neurosurgery called");
        ReportId id = as.technologist(() -> results.enter(entering(made, null, "MIDLINE_SHIFT 4 mm", scan, false)));
        List<AlertView> raised = as.physician(() -> alerts.raisedBy(made.patient(), id.value()));
        assertThat(raised).singleElement().satisfies(alert -> {
            assertThat(alert.ruleId()).isEqualTo("R-URGENT-FINDING");
            assertThat(alert.isEmergency()).isTrue();
            assertThat(alert.headline()).contains("Acute subdural haematoma");
        });
        assertThat(as.physician(() -> reports.open(id)).study().said().findings()).hasSize(2);
        ReportId words = as.physician(() -> results.enter(new EnterReport(made.patient(), null, made.caseId(),
                ReportCategory.IMAGING, ReportContent.ofStudy(clock.instant(), List.of(),
                        StudyContent.of("MRI_BRAIN").imaged("3 T", Contrast.NONE, List.of()).saying(null, "Normal.")),
                true)));
        assertThat(as.physician(() -> reports.open(words)).values()).isEmpty();
        assertThat(as.physician(() -> alerts.raisedBy(made.patient(), words.value()))).isEmpty();
    }

    private ReportView report(LocalDate born, String sex, String figures, StudyContent study,
            ReportCategory category) {
        ResultPatients.Made made = patients.born(born, sex);
        ReportId id = as.physician(() -> results.enter(new EnterReport(made.patient(), null, made.caseId(), category,
                content(figures, study.saying(null, "As computed.")), true)));
        return as.physician(() -> reports.open(id));
    }

    private EnterReport entering(ResultPatients.Made made, OrderId order, String figures, StudyContent study,
            boolean complete) {
        ReportCategory category = study.study().startsWith("CT") ? ReportCategory.IMAGING : ReportCategory.SLEEP;
        return new EnterReport(made.patient(), order, made.caseId(), category, content(figures, study), complete);
    }

    private ReportContent content(String figures, StudyContent study) {
        return ReportContent.ofStudy(night(), values(figures), study);
    }

    /** Lights went out long enough ago for every night of this test to be over. */
    private Instant night() {
        return content("TRT 480 min").takenAt().minus(Duration.ofHours(9));
    }

    private ReportId complete(ReportVersion seen, StudyContent study) {
        results.complete(seen, ReportContent.ofStudy(night(), List.of(), study), true);
        return seen.id();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
