package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.chart.StoryLine;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.testing.inside.Staff;

/** Values and ranges through the facades, on the knowledge rows as shipped (clinical reference 7); the life of a report. */
class ResultIT extends ReportCase {
    @Inject
    ChartFacade charts;
    @Inject
    private SafetyFacade safety;

    @ParameterizedTest(name = "{0}: {1} -> {2} {3} {4}")
    @CsvSource({
            "T01,              CALCIUM 7.2 mg/dL; ALBUMIN 2.5 g/dL,        CALCIUM_ADJUSTED, 8.40 mg/dL,  LOW",
            "T02,              CALCIUM 8.0 mg/dL; ALBUMIN 4.0 g/dL,        CALCIUM_ADJUSTED, 8.00 mg/dL,  LOW",
            "T03,              CALCIUM 9.0 mg/dL; ALBUMIN 5.0 g/dL,        CALCIUM_ADJUSTED, 8.20 mg/dL,  LOW",
            "T04,              CALCIUM 1.95 mmol/L; ALBUMIN 30 g/L,        CALCIUM_ADJUSTED, 2.15 mmol/L, NORMAL",
            "T05,              CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L,        CALCIUM_ADJUSTED, 1.80 mmol/L, CRITICAL_LOW",
            "D2 shows 1.90,    CALCIUM 1.904 mmol/L; ALBUMIN 40 g/L,       CALCIUM_ADJUSTED, 1.90 mmol/L, CRITICAL_LOW",
            "D10 Ca,           CALCIUM 3.23 mmol/L; ALBUMIN 40 g/L,        CALCIUM_ADJUSTED, 3.23 mmol/L, CRITICAL_HIGH",
            "T24,              IRON 45 ug/dL; TIBC 360 ug/dL,              TSAT,             12.5 %,      LOW",
            "T24 not below 20, IRON 12 umol/L; TIBC 60 umol/L,             TSAT,             20.0 %,      NORMAL",
            "T56,              SODIUM 140 mmol/L; CHLORIDE 104 mmol/L; BICARBONATE 24 mmol/L, ANION_GAP, 12 mmol/L, NORMAL",
            "2.2 random glucose,  GLUCOSE 120 mg/dL,                    GLUCOSE,          120 mg/dL,   NORMAL",
            "2.2 fasting glucose, GLUCOSE_FASTING 120 mg/dL,            GLUCOSE_FASTING,  120 mg/dL,   HIGH",
            "RF-16 glucose,    GLUCOSE_FASTING 25.1 mmol/L,             GLUCOSE_FASTING,  25.1 mmol/L, CRITICAL_HIGH",
            "2.2 total CO2,    TOTAL_CO2 22 mmol/L,                     TOTAL_CO2,        22 mmol/L,   LOW",
            "2.2 urea,         UREA_WHOLE 7.2 mmol/L,                   UREA_WHOLE,       7.2 mmol/L,  HIGH",
            "2.2 albumin BCG,  CALCIUM 1.95 mmol/L; ALBUMIN_BCG 30 g/L, CALCIUM_ADJUSTED, 2.15 mmol/L, NORMAL",
            "2.2 eGFR G2,      CREATININE 1.0 mg/dL,                    EGFR,             69 mL/min/{1.73_m2}, LOW",
            "3.3 low albumin,  SODIUM 140 mmol/L; CHLORIDE 104 mmol/L; BICARBONATE 24 mmol/L; ALBUMIN 20 g/L, ANION_GAP, 17 mmol/L, HIGH",
            "RF-08 K,          POTASSIUM 2.4 mmol/L,                       POTASSIUM,        2.4 mmol/L,  CRITICAL_LOW",
            "RF-08 boundary,   POTASSIUM 2.5 mmol/L,                       POTASSIUM,        2.5 mmol/L,  LOW",
            "D1 Mg 0.40,       MAGNESIUM 0.40 mmol/L,                      MAGNESIUM,        0.40 mmol/L, LOW",
            "RF-08 Mg,         MAGNESIUM 0.39 mmol/L,                      MAGNESIUM,        0.39 mmol/L, CRITICAL_LOW",
            "Hb inclusive,     HAEMOGLOBIN 6.0 g/dL,                       HAEMOGLOBIN,      6.0 g/dL,    CRITICAL_LOW",
            "no range,         AMYLASE 50 U/L,                             AMYLASE,          50 U/L,      NO_RANGE"})
    void readsAPanel(String row, String entered, String code, String shown, Flag flag) {
        ValueView value = find(entered(ADULT, "FEMALE", entered), code);
        BigDecimal expected = new BigDecimal(shown.split(" ")[0]);
        assertThat(value.value().unit()).isEqualTo(shown.split(" ")[1]);
        assertThat(value.value().amount().setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualTo(expected);
        assertThat(value.flag()).isEqualTo(flag);
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {3}, equals {4}, {5}")
    @CsvSource(nullValues = "-", value = {
            "PTH <0.6 pmol/L,        BELOW, 0.6,   pmol/L, 6 pg/mL,     LOW",
            "PTH <100 pg/mL,         BELOW, 100,   pg/mL,  10.7 pmol/L, UNDECIDED",
            "FERRITIN <3 ug/L,       BELOW, 3,     ug/L,   3 ng/mL,     LOW",
            "CRP <1 mg/L,            BELOW, 1,     mg/L,   -,           NORMAL",
            "VITAMIN_D >375 nmol/L,  ABOVE, 375,   nmol/L, 150.2 ng/mL, HIGH",
            "POTASSIUM >9 mmol/L,    ABOVE, 9,     mmol/L, -,           CRITICAL_HIGH",
            "POTASSIUM <3.0 mmol/L,  BELOW, 3.0,   mmol/L, -,           LOW",
            "AMYLASE <5 U/L,         BELOW, 5,     U/L,    -,           NO_RANGE"})
    void keepsABoundWithItsSignAndFlagsWhatAllOfItIs(String line, Bound bound, BigDecimal amount, String unit,
            String equal, Flag flag) {
        ReportView report = entered(ADULT, "FEMALE", line);
        ValueView value = find(report, line.split(" ")[0]);
        assertThat(value.bound()).isEqualTo(bound);
        assertThat(value.value().amount()).isEqualByComparingTo(amount);
        assertThat(value.value().unit()).isEqualTo(unit);
        assertThat(value.equal() == null ? null : value.equal().toString()).isEqualTo(equal);
        assertThat(value.flag()).isEqualTo(flag);
    }

    @ParameterizedTest(name = "{0}: without {1}")
    @CsvSource({
            "CALCIUM 2.0 mmol/L; ALBUMIN <10 g/L, CALCIUM_ADJUSTED",
            "CALCIUM <1.25 mmol/L; ALBUMIN 30 g/L, CALCIUM_ADJUSTED",
            "CREATININE <18 umol/L, EGFR", "IRON <2 umol/L; TIBC 60 umol/L, TSAT",
            "IRON 8 umol/L; TIBC >100 umol/L; TRANSFERRIN 2.4 g/L, TSAT",
            "SODIUM 140 mmol/L; CHLORIDE 104 mmol/L; BICARBONATE <5 mmol/L, ANION_GAP",
            "SODIUM 140 mmol/L; CHLORIDE 104 mmol/L; BICARBONATE 24 mmol/L; ALBUMIN <10 g/L, ANION_GAP"})
    void nothingIsComputedFromABoundAndTheReportSaysSo(String lines, String left) {
        ReportView report = entered(ADULT, "FEMALE", lines);
        assertThat(report.values()).extracting(ValueView::code).doesNotContain(left);
        assertThat(report.notes()).contains(QualityNote.NOT_EXACT);
        assertThat(report.clearance() == null ? Set.of() : report.clearance().missing())
                .isEqualTo(left.equals("EGFR") ? Set.of("CREATININE", "WEIGHT") : Set.of());
    }

    @Test
    void aBoundIsCompletedAmendedAndReadBackWhereverValuesAre() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id = enter(made, null, ReportCategory.LAB, "FERRITIN <8 ug/L; IRON 5 umol/L; TIBC 80 umol/L", false);
        as.technologist(() -> results.complete(seen(id), content("CRP <4 mg/L"), true));
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.iron().outcome()).isEqualTo(IronAdvice.ORAL_OR_IV);
        assertThat(report.iron().reasons()).extracting(Reason::seen).contains("< 8 ng/mL");
        assertThat(as.technologist(() -> results.sheetOf(id)).kept()).filteredOn(line -> !line.isExact())
                .extracting(EnteredValue::analyte).containsExactlyInAnyOrder("FERRITIN", "CRP");
        ResultGrid grid = as.physician(() -> reports.grid(made.patient(), "IRON", UnitSystem.SI, null));
        assertThat(grid.rows()).filteredOn(row -> row.at(grid.columns().getFirst()).bound() == Bound.BELOW)
                .extracting(ResultGrid.Row::code).containsExactlyInAnyOrder("FERRITIN", "CRP");
        assertThat(waiting(id).flagged())
                .filteredOn(one -> one.bound() == Bound.BELOW).extracting(ReviewRow.Flagged::name)
                .containsExactly("Ferritin");
        CaseChart chart = as
                .physician(() -> charts.open(new CaseId(made.caseId()), StoryKind.Filter.ALL, null, Period.ofYears(1)));
        assertThat(chart.trends()).filteredOn(trend -> !trend.newest().isExact()).extracting(Trend::code)
                .containsExactlyInAnyOrder("FERRITIN", "CRP");
        assertThat(chart.story().rows()).flatExtracting(StoryLine::values)
                .filteredOn(value -> value.bound() == Bound.BELOW).extracting(ToldValue::name).contains("Ferritin");
        ReportId amended = as.technologist(() -> results.amend(seen(id), content("FERRITIN 8 ug/L"), "exact", true));
        assertThat(find(as.physician(() -> reports.open(amended)), "FERRITIN").bound()).isNull();
        assertThat(find(as.physician(() -> reports.open(id)), "FERRITIN").bound()).isEqualTo(Bound.BELOW);
    }

    @ParameterizedTest(name = "{0}: {1}, may be critical {2}")
    @CsvSource({"POTASSIUM <3.0 mmol/L, LOW, true", "GLUCOSE >20 mmol/L, HIGH, true",
            "CALCIUM_IONISED <1.05 mmol/L, LOW, true", "CALCIUM_IONISED <1.00 mmol/L, CRITICAL_LOW, false",
            "POTASSIUM 3.0 mmol/L, LOW, false", "FERRITIN <3 ug/L, LOW, false"})
    void aBoundThatMayBeCriticalIsToBeRepeatedAndComesBeforeWhatIsOnlyLow(String line, Flag flag, boolean maybe) {
        ReportId low = enter(patients.born(ADULT, "FEMALE"), null, ReportCategory.LAB, "POTASSIUM 3.1 mmol/L", true);
        ReportId id = enter(patients.born(ADULT, "FEMALE"), null, ReportCategory.LAB, line, true);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.worst()).isEqualTo(flag);
        assertThat(report.notes().contains(QualityNote.MAYBE_CRITICAL)).isEqualTo(maybe);
        assertThat(flaggedFirst()).filteredOn(List.of(low, id)::contains)
                .isEqualTo(maybe || flag.isCritical() ? List.of(id, low) : List.of(low, id));
    }

    /** The whole queue as it is worked, slice after slice. */
    private List<ReportId> flaggedFirst() {
        List<ReportId> waiting = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<ReviewRow> page = as.physician(() -> reviews.queue(ReviewOrder.FLAGGED_FIRST, from));
            page.rows().forEach(row -> waiting.add(row.seen().id()));
            after = page.next();
        } while (after != null);
        return waiting;
    }

    /** Its row in the queue, on whichever page. */
    private ReviewRow waiting(ReportId id) {
        String after = null;
        do {
            String from = after;
            Slice<ReviewRow> page = as.physician(() -> reviews.queue(ReviewOrder.OLDEST, from));
            Optional<ReviewRow> found = page.rows().stream().filter(row -> row.seen().id().equals(id)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = page.next();
        } while (after != null);
        throw new AssertionError("not in the queue");
    }

    @ParameterizedTest(name = "{0} alarms {1}: {2}")
    @CsvSource({"POTASSIUM >9 mmol/L, RF-16, Potassium > 9 mmol/L",
            "CALCIUM_IONISED <0.50 mmol/L, RF-04, Ionised calcium < 0.50 mmol/L",
            "CALCIUM_IONISED <1.00 mmol/L, RF-04, Ionised calcium < 1.00 mmol/L",
            "CALCIUM <1.80 mmol/L, RF-04b, 'Total calcium < 1.80 mmol/L: possibly severe hypocalcaemia; ionised calcium, albumin and ECG now'"})
    void aBoundBeyondACriticalLimitAlarmsWithItsSign(String line, String rule, String headline) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id = enter(made, null, ReportCategory.LAB, line, true);
        assertThat(patients.one("select headline from alert where subject_id = ? and rule_id = ?", id.value(), rule))
                .isEqualTo(headline);
        assertThat(patients.one("select reasons from alert where subject_id = ? and rule_id = ?", id.value(), rule))
                .contains(line.contains("<") ? "< " : "> ");
    }

    @ParameterizedTest
    @CsvSource({"LAB, HCG <1 {qualitative}", "ECG, QT <400 ms"})
    void onlyABloodValueInNumbersMayBeABound(ReportCategory category, String line) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        assertThatThrownBy(() -> enter(made, null, category, line, true)).isInstanceOfSatisfying(
                DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("result.not_exact");
                    assertThat(refused.field()).contains("value-" + line.split(" ")[0]);
                });
    }

    @ParameterizedTest(name = "{0}: {1} {2} y, creatinine {3} -> {4} {5}")
    @CsvSource({
            "T11, FEMALE, 30, 0.6, 124, G1", "T12, MALE, 50, 1.0, 92, G1", "T13, MALE, 45, 1.3, 69, G2",
            "T14 rounding trap, FEMALE, 55, 0.9, 75, G2", "T15 band trap, MALE, 72, 1.8, 39, G3B",
            "T16, FEMALE, 65, 4.2, 11, G5", "59.6 shows 60 and is G3a, MALE, 41, 1.5, 60, G3A",
            "T17 knot, FEMALE, 40, 0.7, 112, G1", "T17 knot, MALE, 40, 0.9, 111, G1"})
    void estimatesKidneyFunction(String row, String sex, int age, String creatinine, String shown,
            KidneyCategory category) {
        ReportView report = entered(aged(age), sex, "CREATININE " + creatinine + " mg/dL");
        assertThat(find(report, "EGFR").value().amount()).isEqualByComparingTo(shown);
        assertThat(report.kidney()).isEqualTo(category);
    }

    @Test
    void aPregnantPatientHasNoEstimatedKidneyFunction() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        patients.told(made, 0, "INT.21", "PREGNANT", "INT.21.1", 12);
        ReportId id = enter(made, null, ReportCategory.LAB, "CREATININE 0.6 mg/dL", true);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.values()).extracting(ValueView::code).doesNotContain("EGFR");
        assertThat(report.notes()).contains(QualityNote.EGFR_PREGNANT);
    }

    @ParameterizedTest(name = "{0}: QT {1}, HR {2} -> {3} {4}, {5} {6}, {7} decides")
    @CsvSource({
            "T20, 480, 60,  480, HIGH,          480, HIGH,          QTC_BAZETT",
            "T21, 400, 100, 516, HIGH,          474, HIGH,          QTC_FRIDERICIA",
            "T22, 440, 50,  402, NORMAL,        414, NORMAL,        QTC_FRIDERICIA",
            "T23, 470, 82,  549, CRITICAL_HIGH, 522, HIGH,          QTC_BAZETT"})
    void readsAnEcg(String row, String qt, String rate, String bazett, Flag bazettFlag, String fridericia,
            Flag fridericiaFlag,
            String decides) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id = enter(made, null, ReportCategory.ECG, "QT " + qt + " ms; HEART_RATE " + rate + " /min; QRS 96 ms",
                true);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(find(report, "QTC_BAZETT").value().amount()).isEqualByComparingTo(bazett);
        assertThat(find(report, "QTC_BAZETT").flag()).isEqualTo(bazettFlag);
        assertThat(find(report, "QTC_FRIDERICIA").value().amount()).isEqualByComparingTo(fridericia);
        assertThat(find(report, "QTC_FRIDERICIA").flag()).isEqualTo(fridericiaFlag);
        assertThat(report.qtcDecides()).isEqualTo(decides);
    }

    @ParameterizedTest(name = "{0} told: {1} -> adjusted {2}, alert {3}")
    @CsvSource(nullValues = "-", value = {
            "nothing,               -, true,  -",
            "dialysis,              DIALYSIS, false, RF-04b",
            "N18.6,                 DIALYSIS, false, RF-04b",
            "30 weeks,              THIRD_TRIMESTER, false, RF-04b",
            "20 weeks 60 days ago,  THIRD_TRIMESTER, false, RF-04b",
            "20 weeks,              -, true,  -",
            "due in 9 weeks,        THIRD_TRIMESTER, false, RF-04b",
            "due in 20 weeks,       -, true,  -"})
    void d3aBarTheRecordKnowsHoldsAlsoUnticked(String told, CorrectionBar bar, boolean adjusted, String alert) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        switch (told) {
            case "dialysis" -> patients.told(made, 3, "INT.19", "DIALYSIS", null, null);
            case "N18.6" -> patients.diagnosed(made, "N18.6");
            case "30 weeks" -> patients.told(made, 0, "INT.21", "PREGNANT", "INT.21.1", 30);
            case "20 weeks 60 days ago" -> patients.told(made, 60, "INT.21", "PREGNANT", "INT.21.1", 20);
            case "due in 9 weeks" -> expects(made, 9);
            case "due in 20 weeks" -> expects(made, 20);
            case "20 weeks" -> patients.told(made, 0, "INT.21", "PREGNANT", "INT.21.1", 20);
            default -> {
            }
        }
        EntrySheet sheet =
                as.technologist(() -> results.sheetWithout(made.patient(), made.caseId(), ReportCategory.LAB));
        assertThat(sheet.bars()).isEqualTo(bar == null ? Set.of() : Set.of(bar));
        assertThat(sheet.knownBars()).extracting(KnownBar::bar).hasSameElementsAs(sheet.bars());
        ReportId id = enter(made, null, ReportCategory.LAB, "CALCIUM 1.80 mmol/L; ALBUMIN 22 g/L", true);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.values()).extracting(ValueView::code).filteredOn("CALCIUM_ADJUSTED"::equals)
                .hasSize(adjusted ? 1 : 0);
        assertThat(report.notes().contains(QualityNote.CORRECTION_BARRED)).isEqualTo(!adjusted);
        assertThat(patients.one("select rule_id from alert where subject_id = ? and rule_id = 'RF-04b'", id.value()))
                .isEqualTo(alert);
    }

    /** The safety list tells the day, and the day the weeks. */
    private void expects(ResultPatients.Made made, int weeks) {
        as.nurse(() -> safety.pregnancy(made.patient(), Pregnancy.PREGNANT, LocalDate.now(clock).plusWeeks(weeks)));
    }

    @ParameterizedTest(name = "{0} -> {1} ({2}–{3})")
    @CsvSource({
            "MAGNESIUM 19 mg/dL,  19 mg/dL,   0.2,  12", "CALCIUM 1.9 mg/dL, 1.9 mg/dL, 3, 20",
            "CALCIUM 7.2 mmol/L,  7.2 mmol/L, 0.749, 4.99", "ALBUMIN 25 g/dL, 25 g/dL, 0.5, 8"})
    void refusesAtItsFieldWhatNobodyCanHave(String line, String value, String low, String high) {
        assertThatThrownBy(() -> entered(ADULT, "FEMALE", line)).isInstanceOfSatisfying(DomainException.class,
                refused -> {
                    assertThat(refused.code()).isEqualTo("result.implausible");
                    assertThat(refused.args()).containsExactly(value, low, high,
                            value.substring(value.indexOf(' ') + 1));
                    assertThat(refused.field()).contains("value-" + line.split(" ")[0]);
                });
    }

    @Test
    void livesFromPreliminaryToAmendedAndTellsItsOrder() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        OrderId order = patients.ordered(made, "LAB", "CALCIUM,ALBUMIN,POTASSIUM");
        ReportId id = enter(made, order, ReportCategory.LAB, "CALCIUM 2.30 mmol/L; ALBUMIN 40 g/L", false);
        assertThat(fulfilment(order)).isEqualTo("PRELIMINARY");
        assertThatThrownBy(() -> as.technologist(() -> results.notDone(order, "no vein found")))
                .hasMessage("result.entered_already");
        assertThatThrownBy(() -> enter(made, order, ReportCategory.LAB, "POTASSIUM 4.1 mmol/L", false))
                .hasMessage("result.entered_already");
        as.technologist(() -> results.complete(seen(id), content("POTASSIUM 4.1 mmol/L"), true));
        assertThat(fulfilment(order)).isEqualTo("COMPLETED");

        ReportId amended = as.technologist(() -> results.amend(seen(id),
                content("CALCIUM 2.10 mmol/L; ALBUMIN 40 g/L; POTASSIUM 4.1 mmol/L"), "typing error", true));
        ReportView old = as.physician(() -> reports.open(id));
        assertThat(old.status()).isEqualTo(ReportStatus.SUPERSEDED);
        assertThat(old.successor()).isEqualTo(amended);
        assertThat(find(old, "CALCIUM").value().amount()).isEqualByComparingTo("2.30");
        assertThat(as.physician(() -> reports.open(amended)).history()).hasSize(2);

        as.technologist(() -> results.voidEntry(seen(amended), "another patient's blood"));
        assertThat(fulfilment(order)).isEqualTo("WAITING");
    }

    @Test
    void refusesWhoSawAnOlderState() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id = enter(made, null, ReportCategory.LAB, "POTASSIUM 4.1 mmol/L", false);
        ReportVersion stale = seen(id);
        as.technologist(() -> results.complete(seen(id), content("SODIUM 140 mmol/L"), true));
        assertThatThrownBy(() -> as.technologist(() -> results.complete(stale, content("SODIUM 141 mmol/L"), true)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("result.final_already");
                    assertThat(refused.args().getFirst()).isEqualTo(Staff.TECHNOLOGIST.displayName());
                });
        assertThatThrownBy(
                () -> as.technologist(() -> results.amend(stale, content("POTASSIUM 4.2 mmol/L"), "why", true)))
                .hasMessage("stale");
    }

    @Test
    void aDoctorReviewsOnceAndOnlyDoctorsDo() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId high = enter(made, null, ReportCategory.LAB, "SODIUM 150 mmol/L", true);
        assertThatThrownBy(() -> as.physician(() -> reviews.acknowledgeAll(List.of(seen(high)))))
                .hasMessage("result.not_in_range");
        assertThatThrownBy(() -> as.nurse(() -> reviews.acknowledge(seen(high), "fine")))
                .isInstanceOf(EJBAccessException.class);
        ReportVersion another = new ReportVersion(high, seen(high).version() + 1);
        assertThatThrownBy(() -> as.physician(() -> reviews.acknowledge(another, "fine"))).hasMessage("stale");
        as.physician(() -> reviews.acknowledge(seen(high), "repeat in a week"));
        assertThatThrownBy(() -> as.physician(() -> reviews.acknowledge(seen(high), "")))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("result.reviewed_already");
                    assertThat(refused.args().getFirst()).isEqualTo(Staff.PHYSICIAN.displayName());
                });
        ReportId usual = enter(made, null, ReportCategory.LAB, "SODIUM 140 mmol/L", true);
        as.physician(() -> reviews.acknowledgeAll(List.of(seen(usual))));
        assertThat(as.physician(() -> reports.open(usual)).reviewed()).isNotNull();
    }

    @Test
    void aGridReadsTheSameWithOneDrawAndWithEight() throws Exception {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        enter(made, null, ReportCategory.LAB, "CALCIUM 2.30 mmol/L; ALBUMIN 40 g/L", true);
        as.physician(() -> reports.grid(made.patient(), "CALCIUM", UnitSystem.SI, null));
        int one = statements
                .during(() -> as.physician(() -> reports.grid(made.patient(), "CALCIUM", UnitSystem.SI, null))).calls();
        for (int i = 0; i < 8; i++) {
            enter(made, null, ReportCategory.LAB, "CALCIUM 2.2" + i + " mmol/L; ALBUMIN 40 g/L", true);
        }
        int nine = statements
                .during(() -> as.physician(() -> reports.grid(made.patient(), "CALCIUM", UnitSystem.SI, null))).calls();
        assertThat(nine).isEqualTo(one).isLessThanOrEqualTo(8);
        ResultGrid grid = as.physician(() -> reports.grid(made.patient(), "CALCIUM", UnitSystem.SI, null));
        assertThat(grid.columns()).hasSize(8);
        assertThat(grid.older()).isNotNull();
        assertThat(grid.rows().getFirst().unit()).isEqualTo("mmol/L");
    }
}
