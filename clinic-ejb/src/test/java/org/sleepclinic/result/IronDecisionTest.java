package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** Clinical reference §5.2.2 with D9, §7 T25–T27 and T59, on the numbers of the reference. */
class IronDecisionTest {
    private static final RuleLimits LIMITS = TestLimits.of("CHILD LT 18 a", "CHILD_FERRITIN LT 50 ng/mL",
            "OVERLOAD_TSAT GE 45 %", "DIALYSIS_FERRITIN LT 200 ng/mL", "LOW_TSAT LT 20 %", "LOW_FERRITIN LE 75 ng/mL",
            "UPPER_FERRITIN LE 100 ng/mL", "INFLAMED_CRP GT 10 mg/L");

    @ParameterizedTest(name = "{0}: ferritin {1}, TSAT {2}, dialysis {3} -> {4}")
    @CsvSource({
            "T25, 75,  25, false, ORAL_OR_IV", "T25, 76,  25, false, IV_ONLY", "T25, 100, 30, false, IV_ONLY",
            "T25, 101, 30, false, NO_IRON_BY_RULE", "T26, 90,  18, false, IV_ONLY",
            "T26, 150, 15, false, CLINICIAN_REVIEW_TSAT_LOW", "T26, 30,  12, false, ORAL_OR_IV",
            "T26, 60,  48, false, NO_IRON_REVIEW_OVERLOAD", "T27, 150, 15, true,  IV_IRON_SUCROSE",
            "T27, 250, 15, true,  NO_IRON_BY_RULE", "T27, 150, 25, true,  NO_IRON_BY_RULE",
            "D9,  75,  20, true,  CLINICIAN_REVIEW_NEPHROLOGY", "5.2.2 row 1, 60, 45, true, NO_IRON_REVIEW_OVERLOAD",
            "T24, 150, 20.0, false, NO_IRON_BY_RULE"})
    void advisesAnAdult(String row, BigDecimal ferritin, BigDecimal saturation, boolean dialysis, IronAdvice expected) {
        assertThat(of(ferritin, saturation, "40", dialysis, false).outcome()).hasValue(expected);
    }

    @ParameterizedTest(name = "D9 rule 0: {0} years, ferritin {1}, TSAT {2} -> {3}")
    @CsvSource(nullValues = "-", value = {"17, 49.9, -, ORAL_OR_IV", "17, 50, 48, NO_IRON_BY_RULE",
            "18, 50, 25, ORAL_OR_IV", "5, 30, 50, ORAL_OR_IV"})
    void aChildHasItsOwnRowOnly(String years, BigDecimal ferritin, BigDecimal saturation, IronAdvice expected) {
        assertThat(of(ferritin, saturation, years, false, false).outcome()).hasValue(expected);
    }

    @Test
    void knownHaemochromatosisNeedsNoFurtherValue() {
        assertThat(of(null, null, "40", false, true).outcome()).hasValue(IronAdvice.NO_IRON_REVIEW_OVERLOAD);
    }

    @Test
    void t59missingFerritinIsNamed() {
        Finding<IronAdvice> finding = of(null, new BigDecimal("30"), "40", false, false);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).contains("FERRITIN");
    }

    @ParameterizedTest(name = "ferritin {0}, TSAT {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"<8, 12, ORAL_OR_IV", "<75, 30, ORAL_OR_IV", "<90, 30, -", "<300, 30, -",
            "<8, 48, NO_IRON_REVIEW_OVERLOAD", ">100, 30, NO_IRON_BY_RULE", ">90, 30, -",
            ">1000, 12, CLINICIAN_REVIEW_TSAT_LOW"})
    void aBoundDecidesOnlyWhereBothItsEndsDoAlike(String ferritin, BigDecimal saturation, IronAdvice expected) {
        Finding<IronAdvice> finding = IronDecision.of(new IronPicture(Amount.read(ferritin).orElseThrow(), saturation,
                null, new BigDecimal("40"), false, false), LIMITS);
        assertThat(finding.outcome().orElse(null)).isEqualTo(expected);
        assertThat(finding.missing().contains("FERRITIN")).isEqualTo(expected == null);
        assertThat(finding.reasons())
                .contains(new Reason("FERRITIN", ferritin.charAt(0) + " " + ferritin.substring(1) + " ng/mL"));
    }

    @ParameterizedTest(name = "CRP {0} is said: {1}, missing: {2}")
    @CsvSource({">200, true, false", "<1, false, false", "<20, false, true"})
    void aBoundOfCrpIsRaisedOnlyWhereAllOfItIs(String crp, boolean said, boolean missing) {
        Finding<IronAdvice> finding = IronDecision.of(new IronPicture(Amount.exact(new BigDecimal("150")),
                new BigDecimal("15"), Amount.read(crp).orElseThrow(), new BigDecimal("40"), false, false), LIMITS);
        assertThat(finding.missing().contains("CRP")).isEqualTo(missing);
        assertThat(finding.reasons().stream().anyMatch(reason -> reason.input().equals("limit.INFLAMED_CRP")))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "missing {3}")
    @CsvSource(nullValues = "-", value = {"60, -, 40, TSAT", "60, 18, -, AGE", "-, 30, 40, FERRITIN"})
    void whatIsMissingIsNamed(BigDecimal ferritin, BigDecimal saturation, String years, String missing) {
        assertThat(of(ferritin, saturation, years, false, false).missing()).contains(missing);
    }

    @Test
    void theStorysPatientIsToldWhy() {
        assertThat(of(new BigDecimal("60"), new BigDecimal("18"), "47", false, false).reasons()).contains(
                new Reason("FERRITIN", "60 ng/mL"), new Reason("TSAT", "18 %"),
                new Reason("limit.LOW_FERRITIN", "60 ≤ 75 ng/mL"));
    }

    @ParameterizedTest(name = "2.2: CRP {0} mg/L is said: {1}")
    @CsvSource({"10, false", "10.1, true", "48, true"})
    void raisedCrpIsSaidBesideTheAdvice(BigDecimal crp, boolean said) {
        Finding<IronAdvice> finding =
                IronDecision.of(IronPicture.exact(new BigDecimal("150"), new BigDecimal("15"), crp,
                        new BigDecimal("40"), false, false), LIMITS);
        assertThat(finding.outcome()).hasValue(IronAdvice.CLINICIAN_REVIEW_TSAT_LOW);
        assertThat(finding.reasons().stream().anyMatch(reason -> reason.input().equals("limit.INFLAMED_CRP")))
                .isEqualTo(said);
    }

    private static Finding<IronAdvice> of(BigDecimal ferritin, BigDecimal saturation, String years, boolean dialysis,
            boolean haemochromatosis) {
        return IronDecision.of(IronPicture.exact(ferritin, saturation, null,
                years == null ? null : new BigDecimal(years), dialysis, haemochromatosis), LIMITS);
    }
}
