package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;

/** Clinical reference §3.2, §7 T11–T18. */
class EstimatedGfrTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1}, {2} y, {3} mg/dL -> {4} shown {5}, {6}")
    @CsvSource({
            "T11,               FEMALE, 30, 0.6, 123.76,  124, G1",
            "T12,               MALE,   50, 1.0, 91.69,   92,  G1",
            "T13,               MALE,   45, 1.3, 69.04,   69,  G2",
            "T14 rounding trap, FEMALE, 55, 0.9, 75.4988, 75,  G2",
            "T15 band trap,     MALE,   72, 1.8, 39.4984, 39,  G3B",
            "T16,               FEMALE, 65, 4.2, 11.17,   11,  G5",
            "T17 knot,          FEMALE, 40, 0.7, 112.05,  112, G1",
            "T17 knot,          MALE,   40, 0.9, 110.73,  111, G1"})
    void estimatesByCkdEpi2021(String row, String sex, int age, String creatinine, BigDecimal expected,
            BigDecimal shown,
            KidneyCategory category) {
        BigDecimal egfr = EstimatedGfr.of(Quantity.of(creatinine, "mg/dL"), draw(aged(sex, age)), Set.of()).outcome()
                .orElseThrow()
                .value().amount();
        assertThat(egfr).isCloseTo(expected, within(new BigDecimal("0.05")));
        assertThat(egfr.setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(shown);
        assertThat(KidneyCategory.of(egfr)).isEqualTo(category);
    }

    @Test
    void t18refusesBelow18() {
        Subject child = new Subject(new PatientId(UUID.randomUUID()), DAY.minusYears(18).plusDays(1), "MALE");
        assertThat(EstimatedGfr.of(Quantity.of("0.9", "mg/dL"), draw(child), Set.of()).missing())
                .containsExactly(EstimatedGfr.ADULT);
    }

    @Test
    void holdsFromTheEighteenthBirthday() {
        assertThat(EstimatedGfr.of(Quantity.of("0.9", "mg/dL"), draw(aged("MALE", 18)), Set.of()).isIndeterminate())
                .isFalse();
    }

    @Test
    void needsASex() {
        assertThat(EstimatedGfr.of(Quantity.of("0.9", "mg/dL"), draw(aged("UNKNOWN", 40)), Set.of()).missing())
                .containsExactly(EstimatedGfr.SEX);
    }

    @Test
    void takesMicromoles() {
        var egfr = EstimatedGfr.of(Quantity.of("88.42", "umol/L"), draw(aged("MALE", 50)), Set.of()).outcome()
                .orElseThrow();
        assertThat(egfr.value().amount()).isCloseTo(new BigDecimal("91.69"), within(new BigDecimal("0.05")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"90, G1", "89.99, G2", "60, G2", "59.99, G3A", "45, G3A", "44.99, G3B", "30, G3B", "29.99, G4",
            "15, G4",
            "14.99, G5"})
    void classifiesOnTheUnroundedNumber(BigDecimal egfr, KidneyCategory expected) {
        assertThat(KidneyCategory.of(egfr)).isEqualTo(expected);
    }

    private static Subject aged(String sex, int years) {
        return new Subject(new PatientId(UUID.randomUUID()), DAY.minusYears(years), sex);
    }

    @ParameterizedTest(name = "CKD-LIM: {0}, {1} weeks ago, hCG {2}, {3} -> {4}")
    @CsvSource(nullValues = "-", value = {
            "PREGNANCY, 0,  false, -,                -, not.pregnant",
            "PREGNANCY, 44, false, -,                -, not.pregnant",
            "PREGNANCY, 45, false, -,                -, -",
            "PREGNANCY, 26, false, -,                20, -",
            "DIALYSIS,  0,  false, -,                -, -",
            "DIALYSIS,  0,  true,  -,                -, not.pregnant",
            "DIALYSIS,  0,  false, THIRD_TRIMESTER,  -, not.pregnant",
            "DIALYSIS,  0,  false, CRITICAL_ILLNESS, -, kidney.stable"})
    void isRefusedInPregnancyAndUnstableFunction(RecordedState.State state, int weeksAgo, boolean hcg,
            CorrectionBar bar,
            Integer weeks, String missing) {
        var known = new RecordedState(state, RecordedState.Source.INTAKE, DAY.minusWeeks(weeksAgo), weeks);
        Draw draw = new Draw(aged("FEMALE", 30), DAY, hcg, null, List.of(known));
        var finding = EstimatedGfr.of(Quantity.of("0.6", "mg/dL"), draw, bar == null ? Set.of() : Set.of(bar));
        assertThat(finding.missing()).isEqualTo(missing == null ? Set.of() : Set.of(missing));
    }

    private static Draw draw(Subject subject) {
        return new Draw(subject, DAY, false, null, List.of());
    }
}
