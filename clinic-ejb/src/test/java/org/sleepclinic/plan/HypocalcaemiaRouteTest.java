package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.CaseFacts.Sign;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** T40 of the clinical reference, by the step each value leads to; range from 2.15 mmol/L. */
class HypocalcaemiaRouteTest {
    private static final Instant TODAY = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "T40: {0} mmol/L, symptom {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"1.85, -, HC-01", "1.90, -, HC-01", "1.91, -, HC-10", "2.10, TINGLING, HC-01",
            "2.10, -, HC-10", "2.10, LEG_CRAMPS, HC-10", "2.10, CHVOSTEK, HC-10", "2.20, TINGLING, -", "2.20, -, -",
            "1.904, -, HC-01", "1.905, -, HC-10"})
    void severityChoosesTheStep(String calcium, String symptom, String step) {
        List<Sign> signs = symptom == null ? List.of() : List.of(sign(Origin.Kind.FINDING, symptom));
        Optional<Finding<String>> route = HypocalcaemiaRoute.of(facts(signs, adjusted(calcium)));
        assertThat(route.flatMap(Finding::outcome)).isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void ionisedInRangeShowsAnApparentLowForWhatItIs() {
        var route = HypocalcaemiaRoute
                .of(facts(List.of(), adjusted("2.05"), value("CALCIUM_IONISED", "1.20", Flag.NORMAL, TODAY)));
        assertThat(route.flatMap(Finding::outcome)).contains("HC-07");
    }

    @Test
    void withoutCalciumASuspicionIsIndeterminateAndNamesWhatToMeasure() {
        Finding<String> route =
                HypocalcaemiaRoute.of(facts(List.of(sign(Origin.Kind.SUSPICION, "HYPOCALCAEMIA")))).orElseThrow();
        assertThat(route.isIndeterminate()).isTrue();
        assertThat(route.missing()).contains("CALCIUM_ADJUSTED");
    }

    @Test
    void withoutCalciumAndWithoutSuspicionThereIsNothingToAdvise() {
        assertThat(HypocalcaemiaRoute.of(facts(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"E89.2, HC-13", "E20.9, HC-13", "E55.9, HC-12", "N18.5, HC-14"})
    void withCalciumInRangeTheKnownCauseChooses(String code, String step) {
        var route = HypocalcaemiaRoute.of(facts(List.of(sign(Origin.Kind.DIAGNOSIS, code)), adjusted("2.20")));
        assertThat(route.flatMap(Finding::outcome)).contains(step);
    }

    @Test
    void anAdjustedValueOlderThanTheNewestTotalTellsNothingAboutToday() {
        var route = HypocalcaemiaRoute.of(facts(List.of(sign(Origin.Kind.SUSPICION, "HYPOCALCAEMIA")),
                value("CALCIUM_ADJUSTED", "2.20", Flag.NORMAL, TODAY.minusSeconds(86_400)),
                value("CALCIUM", "1.95", Flag.LOW, TODAY))).orElseThrow();
        assertThat(route.isIndeterminate()).isTrue();
        assertThat(route.missing()).contains("ALBUMIN");
    }

    @Test
    void aLongQtMakesALowCalciumSevere() {
        var route = HypocalcaemiaRoute.of(facts(List.of(), adjusted("2.10"),
                value("HEART_RATE", "80", Flag.NO_RANGE, TODAY),
                value("QTC_BAZETT", "510", Flag.HIGH, TODAY), value("QTC_FRIDERICIA", "480", Flag.HIGH, TODAY)));
        assertThat(route.flatMap(Finding::outcome)).contains("HC-01");
    }

    private static LatestValue adjusted(String mmol) {
        BigDecimal amount = new BigDecimal(mmol);
        return value("CALCIUM_ADJUSTED", mmol, amount.compareTo(new BigDecimal("2.15")) < 0 ? Flag.LOW : Flag.NORMAL,
                TODAY);
    }

    private static LatestValue value(String analyte, String amount, Flag flag, Instant at) {
        String unit = analyte.startsWith("CALCIUM") ? "mmol/L" : analyte.startsWith("QTC") ? "ms" : "/min";
        return new LatestValue(analyte, analyte, new BigDecimal(amount), unit, new BigDecimal(amount), unit, null, null,
                flag,
                false, at, new ReportId(new UUID(0, 7)), ReportStatus.FINAL, null, null);
    }

    private static Sign sign(Origin.Kind kind, String code) {
        return new Sign(new Origin(kind, new UUID(4, code.hashCode())), code, code);
    }

    private static CaseFacts facts(List<Sign> signs, LatestValue... values) {
        Map<String, LatestValue> byCode = new HashMap<>();
        List.of(values).forEach(value -> byCode.put(value.analyte(), value));
        return new CaseFacts(new CaseId(new UUID(0, 1)), new PatientId(new UUID(0, 2)), CaseStatus.WORK_UP,
                LocalDate.parse("1979-03-14"), new ArrayList<>(signs), List.of(), Set.of(), byCode);
    }
}
