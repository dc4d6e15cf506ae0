package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §2.2 with D1, D2 and D10. */
class ResultJudgementTest {
    private static final Analyte CALCIUM = analyte("CALCIUM_ADJUSTED", "mmol/L", "0.2495");
    private static final Analyte MAGNESIUM = analyte("MAGNESIUM", "mmol/L", "0.4114");
    private static final ReferenceRange USUAL_CALCIUM = range("8.6", "10.2");
    private static final List<CriticalLimit> CALCIUM_LIMITS =
            List.of(limit("1.905", null, "mmol/L", false, "RF-04"), limit(null, "3.22", "mmol/L", false, "RF-16"));
    private static final List<CriticalLimit> MAGNESIUM_LIMITS = List.of(limit("0.40", null, "mmol/L", false, "RF-08"));

    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvSource({
            "T01,                          8.40,  mg/dL,  LOW",
            "T04,                          2.15,  mmol/L, NORMAL",
            "D1 lower end,                 8.6,   mg/dL,  NORMAL",
            "D1 lower end,                 2.14,  mmol/L, LOW",
            "upper end,                    10.2,  mg/dL,  NORMAL",
            "above,                        10.21, mg/dL,  HIGH",
            "D2 shows 1.90,                1.904, mmol/L, CRITICAL_LOW",
            "D2 shows 1.91,                1.905, mmol/L, LOW",
            "D10 12.9 mg/dL is not above,  3.22,  mmol/L, HIGH",
            "D10,                          3.23,  mmol/L, CRITICAL_HIGH"})
    void flagsCalcium(String row, String amount, String unit, Flag expected) {
        assertThat(ResultJudgement.of(Quantity.of(amount, unit), CALCIUM, Optional.of(USUAL_CALCIUM), CALCIUM_LIMITS)
                .flag())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "magnesium {0} mmol/L -> {1}")
    @CsvSource({"0.39, CRITICAL_LOW", "0.40, LOW", "0.66, NORMAL", "1.08, HIGH"})
    void asksALimitInItsOwnUnitWithoutRoundTrip(String amount, Flag expected) {
        assertThat(ResultJudgement.of(Quantity.of(amount, "mmol/L"), MAGNESIUM, Optional.of(range("1.6", "2.6")),
                MAGNESIUM_LIMITS).flag()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "calcium {0} {1} mg/dL in 8.6 to 10.2, critical below 7.64 -> {2}")
    @CsvSource({"BELOW, 7.0, CRITICAL_LOW", "BELOW, 7.6, CRITICAL_LOW", "BELOW, 7.7, LOW", "BELOW, 8.6, LOW",
            "BELOW, 8.61, UNDECIDED", "BELOW, 20, UNDECIDED", "ABOVE, 8.6, UNDECIDED", "ABOVE, 10.1, UNDECIDED",
            "ABOVE, 10.2, HIGH", "ABOVE, 12, HIGH", "ABOVE, 13, CRITICAL_HIGH", "ABOVE, 7, UNDECIDED"})
    void aBoundHasTheFlagAllItAllowsHas(Bound bound, String amount, Flag expected) {
        assertThat(ResultJudgement.of(Quantity.of(amount, "mg/dL"), bound, CALCIUM, Optional.of(USUAL_CALCIUM),
                CALCIUM_LIMITS).flag()).isEqualTo(expected);
    }

    /** What a laboratory tells as below 1.00 is below it; a number is asked as it reads. */
    @ParameterizedTest(name = "ionised {0} {1} mmol/L, critical below 0.995, told below 1.00 -> {2}")
    @CsvSource(nullValues = "-", value = {"BELOW, 1.00, CRITICAL_LOW", "BELOW, 0.50, CRITICAL_LOW", "BELOW, 1.01, LOW",
            "-, 0.99, CRITICAL_LOW", "-, 0.995, LOW", "-, 1.00, LOW"})
    void aLimitOfARoundedNumberIsAskedAsToldOfABound(Bound bound, String amount, Flag expected) {
        var limit = new CriticalLimit(new BigDecimal("0.995"), null, new BigDecimal("1.00"), "mmol/L", false, "RF-04",
                Alarm.Level.EMERGENCY, Evidence.LOCAL, "D3");
        assertThat(ResultJudgement.of(Quantity.of(amount, "mmol/L"), bound, CALCIUM, Optional.of(range("4.6", "5.1")),
                List.of(limit)).flag()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "calcium {0} {1} mg/dL may be critical: {2}, broken {3}")
    @CsvSource({"BELOW, 7.6, false, true", "BELOW, 7.7, true, false", "BELOW, 8.61, true, false",
            "ABOVE, 10.2, true, false", "ABOVE, 13, false, true", "ABOVE, 7, true, false"})
    void aBoundThatAllowsCriticalValuesBesideOthersSaysSo(Bound bound, String amount, boolean maybe, boolean broken) {
        var judged = ResultJudgement.of(Quantity.of(amount, "mg/dL"), bound, CALCIUM, Optional.of(USUAL_CALCIUM),
                CALCIUM_LIMITS);
        assertThat(judged.maybeCritical()).isEqualTo(maybe);
        assertThat(judged.broken().isPresent()).as("only what is critical raises a flag").isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0} {1} where only {2}, {3} end the range -> {4}")
    @CsvSource(nullValues = "-",
            value = {"BELOW, 1, -, 5, NORMAL", "BELOW, 5.1, -, 5, UNDECIDED", "ABOVE, 6, 5, -, NORMAL",
                    "ABOVE, 4.9, 5, -, UNDECIDED", "BELOW, 5, 5, -, LOW", "ABOVE, 5, -, 5, HIGH"})
    void aRangeOfOneEndHoldsAllOfABound(Bound bound, String amount, BigDecimal low, BigDecimal high, Flag expected) {
        var range = new ReferenceRange(low, high, "mg/dL", Evidence.LOCAL, "test");
        assertThat(ResultJudgement.of(Quantity.of(amount, "mg/dL"), bound, CALCIUM, Optional.of(range), List.of())
                .flag()).isEqualTo(expected);
    }

    @Test
    void aBoundWithoutARangeIsNoJudgementEither() {
        assertThat(ResultJudgement.of(Quantity.of("8", "mg/dL"), Bound.BELOW, CALCIUM, Optional.empty(), List.of())
                .flag()).isEqualTo(Flag.NO_RANGE);
        assertThat(ResultJudgement.of(Quantity.of("8", "mg/dL"), Bound.BELOW, CALCIUM, Optional.empty(),
                CALCIUM_LIMITS).flag()).as("critical or not: nobody can say").isEqualTo(Flag.UNDECIDED);
    }

    @Test
    void noRangeIsNoJudgement() {
        assertThat(ResultJudgement.of(Quantity.of("8.4", "mg/dL"), CALCIUM, Optional.empty(), CALCIUM_LIMITS).flag())
                .isEqualTo(Flag.NO_RANGE);
    }

    @Test
    void aCriticalLimitSpeaksWithoutARange() {
        var judged = ResultJudgement.of(Quantity.of("1.7", "mmol/L"), CALCIUM, Optional.empty(), CALCIUM_LIMITS);
        assertThat(judged.flag()).isEqualTo(Flag.CRITICAL_LOW);
        assertThat(judged.broken()).get().extracting(CriticalLimit::redFlag).isEqualTo("RF-04");
    }

    @Test
    void anInclusiveLimitCountsItself() {
        Analyte qtc = new Analyte("QTC_BAZETT", "QTc", ReportCategory.ECG, new UnitPair("ms", null, null), null, null,
                0, null,
                false, true, "ECG", 4, Evidence.VERIFIED, "QTC");
        assertThat(ResultJudgement.of(Quantity.of("500", "ms"), qtc, Optional.empty(),
                List.of(limit(null, "500", "ms", true, "RF-06"))).flag()).isEqualTo(Flag.CRITICAL_HIGH);
    }

    private static Analyte analyte(String code, String other, String factor) {
        return new Analyte(code, code, ReportCategory.LAB, new UnitPair("mg/dL", other, new BigDecimal(factor)),
                BigDecimal.ZERO,
                new BigDecimal("20"), 2, 2, false, false, "CALCIUM", 1, Evidence.VERIFIED, "test");
    }

    private static ReferenceRange range(String low, String high) {
        return new ReferenceRange(new BigDecimal(low), new BigDecimal(high), "mg/dL", Evidence.VERIFIED, "ABIM");
    }

    private static CriticalLimit limit(String below, String above, String unit, boolean inclusive, String redFlag) {
        return new CriticalLimit(below == null ? null : new BigDecimal(below),
                above == null ? null : new BigDecimal(above), null, unit,
                inclusive, redFlag, Alarm.Level.EMERGENCY, Evidence.VERIFIED, "test");
    }
}
