package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.patient.MeasuredUnit;
import org.sleepclinic.patient.MeasurementFacade;
import org.sleepclinic.patient.MeasurementKind;
import org.sleepclinic.patient.NewMeasurement;

/** Acceptance cases of clinical reference 7 through the facades: corrections, conversions, kidneys, iron, missing data. */
class ReferenceCasesIT extends ReportCase {
    @Inject
    private MeasurementFacade measurements;

    @ParameterizedTest(name = "{0}: adjusted by the laboratory {1} -> {2} {3}")
    @CsvSource({"T06 never twice, true, 2.05, LAB", "T06 the same total, false, 2.29, APP"})
    void keepsWhatTheLaboratoryAdjusted(String row, boolean byLab, String adjusted, CorrectionSource source) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportContent content = new ReportContent(clock.instant(), values("CALCIUM 2.05 mmol/L; ALBUMIN 28 g/L"), byLab,
                Set.of(), false, null, null);
        ReportId id = as.technologist(() -> results.enter(
                new EnterReport(made.patient(), null, made.caseId(), ReportCategory.LAB, content, true)));
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.correction()).isEqualTo(source);
        assertThat(find(report, "CALCIUM_ADJUSTED").value().amount()).isEqualByComparingTo(adjusted);
        assertThat(report.values()).extracting(ValueView::code).containsExactlyInAnyOrder(
                byLab ? new String[] {"CALCIUM_ADJUSTED", "ALBUMIN"}
                        : new String[] {"CALCIUM_ADJUSTED", "CALCIUM", "ALBUMIN"});
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} reads {4} {5}")
    @CsvSource({
            "T07, CALCIUM, 7.6, mg/dL, 1.8962, mmol/L", "T07, CALCIUM, 8.4, mg/dL, 2.0958, mmol/L",
            "T07, CALCIUM, 10.2, mg/dL, 2.5449, mmol/L", "T08, MAGNESIUM, 1.2, mg/dL, 0.494, mmol/L",
            "T08, PHOSPHATE, 5.0, mg/dL, 1.615, mmol/L", "T08, IRON, 60, ug/dL, 10.75, umol/L",
            "T08, CREATININE, 1.1, mg/dL, 97.3, umol/L", "T08, UREA, 20, mg/dL, 7.14, mmol/L",
            "T08, GLUCOSE, 90, mg/dL, 5.00, mmol/L", "T09, VITAMIN_D, 12, ng/mL, 29.95, nmol/L",
            "T09, PTH, 65, pg/mL, 6.90, pmol/L", "T10 back, CALCIUM, 1.90, mmol/L, 7.6152, mg/dL",
            "T07 back, CALCIUM, 2.0958, mmol/L, 8.40, mg/dL", "T08 back, CREATININE, 97.3, umol/L, 1.10, mg/dL"})
    void readsAValueBackInTheOtherUnit(String row, String analyte, String entered, String unit, String converted,
            String otherUnit) {
        ReportView report = entered(ADULT, "FEMALE", analyte + " " + entered + " " + unit);
        ValueView value = find(report, analyte);
        assertThat(value.value().amount()).as("as received").isEqualTo(new BigDecimal(entered));
        assertThat(value.equal().unit()).isEqualTo(otherUnit);
        BigDecimal exact = new BigDecimal(converted);
        assertThat(value.equal().amount()).isCloseTo(exact,
                within(lastHalf(value.equal().amount()).add(lastHalf(exact))));
        UnitSystem system = otherUnit.contains("mol") ? UnitSystem.SI : UnitSystem.CONVENTIONAL;
        List<BigDecimal> cells = Arrays.stream(new String[] {"CALCIUM", "KIDNEY", "IRON", "OTHER"})
                .flatMap(panel -> as.physician(() -> reports.grid(report.patient(), panel, system, null)).rows()
                        .stream())
                .filter(line -> line.code().equals(analyte))
                .map(line -> line.cells().values().iterator().next().amount()).toList();
        assertThat(cells).as("by date in " + system).containsExactly(value.equal().amount());
    }

    @ParameterizedTest(name = "{0}: {1} y -> eGFR {2}")
    @CsvSource({"T18, 17, false", "T18 of age, 18, true"})
    void refusesAnAdultEquationForAChild(String row, int age, boolean computed) {
        ReportView report = entered(aged(age), "MALE", "CREATININE 0.9 mg/dL; ALP 300 U/L; CALCIUM 8.5 mg/dL");
        assertThat(report.values()).filteredOn(value -> value.code().equals("EGFR")).hasSize(computed ? 1 : 0);
        assertThat(report.notes().contains(QualityNote.EGFR_CHILD)).isEqualTo(!computed);
        assertThat(report.clearance() != null).as("Cockcroft-Gault").isEqualTo(computed);
        assertThat(find(report, "ALP").flag()).isEqualTo(computed ? Flag.HIGH : Flag.NO_RANGE);
        assertThat(find(report, "CALCIUM").range().source().contains("PEDCA")).isEqualTo(!computed);
    }

    @ParameterizedTest(name = "{0}: {1} {2} y {3} kg, creatinine {4} mg/dL -> {5} mL/min")
    @CsvSource({"T19, MALE, 72, 60, 1.8, 31.5", "T19, FEMALE, 65, 55, 1.4, 34.8"})
    void tellsTheClearanceForDoses(String row, String sex, int age, String weight, String creatinine, String shown) {
        ResultPatients.Made made = patients.born(aged(age), sex);
        as.nurse(() -> measurements.record(made.patient(), new NewMeasurement(MeasurementKind.WEIGHT,
                new BigDecimal(weight), null, MeasuredUnit.KG, clock.instant())));
        ReportId id = enter(made, null, ReportCategory.LAB, "CREATININE " + creatinine + " mg/dL", true);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.clearance().outcome().amount()).isEqualTo(new BigDecimal(shown));
        assertThat(report.clearance().outcome().unit()).isEqualTo("mL/min");
        assertThat(find(report, "EGFR").value().unit()).as("never swapped").isEqualTo("mL/min/{1.73_m2}");
    }

    /** T19 after the patient has grown thinner. */
    @Test
    void theClearanceIsOfTheNewestWeight() {
        ResultPatients.Made made = patients.born(aged(72), "MALE");
        for (String weight : List.of("70 40", "60 0")) {
            String[] told = weight.split(" ");
            as.nurse(() -> measurements.record(made.patient(),
                    new NewMeasurement(MeasurementKind.WEIGHT, new BigDecimal(told[0]), null, MeasuredUnit.KG,
                            clock.instant().minus(Duration.ofDays(Integer.parseInt(told[1]))), true)));
        }
        ReportId id = enter(made, null, ReportCategory.LAB, "CREATININE 1.8 mg/dL", true);
        assertThat(as.physician(() -> reports.open(id)).clearance().outcome().amount())
                .isEqualByComparingTo("31.5");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}, missing {3}")
    @CsvSource({
            "T59, TSAT, , FERRITIN", "T59 the other way, FERRITIN 30 ng/mL, , TSAT",
            "T59 nothing missing, FERRITIN 30 ng/mL; TSAT, ORAL_OR_IV, ",
            "T25, FERRITIN 100 ng/mL; TSAT, IV_ONLY, ", "T25, FERRITIN 101 ng/mL; TSAT, NO_IRON_BY_RULE, "})
    void namesWhatIsMissingAboutIron(String row, String entered, IronAdvice advice, String missing) {
        String lines = entered.replace("TSAT", "IRON 18 umol/L; TIBC 60 umol/L");
        ReportView.Advice<IronAdvice> iron = entered(ADULT, "FEMALE", lines).iron();
        assertThat(iron.outcome()).isEqualTo(advice);
        assertThat(iron.missing()).isEqualTo(missing == null ? Set.of() : Set.of(missing));
    }

    @ParameterizedTest(name = "{0}: {1} -> missing {2}")
    @CsvSource({"no weight, CREATININE 1.8 mg/dL, WEIGHT"})
    void namesWhatIsMissingForDoses(String row, String entered, String missing) {
        ReportView.Advice<?> clearance = entered(aged(72), "MALE", entered).clearance();
        assertThat(clearance.outcome()).isNull();
        assertThat(clearance.missing()).containsExactly(missing);
    }

    /** How far a rounded number may be from what it was: the reference rounds too. */
    private static BigDecimal lastHalf(BigDecimal rounded) {
        return new BigDecimal("0.5").movePointLeft(rounded.scale());
    }
}
