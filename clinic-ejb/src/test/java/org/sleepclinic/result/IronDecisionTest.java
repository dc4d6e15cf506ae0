package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical reference §5.2.2 with D9, §7 T25–T27 and T59. */
class IronDecisionTest {
    @ParameterizedTest(name = "{0}: ferritin {1}, TSAT {2}, dialysis {3} -> {4}")
    @CsvSource({
            "T25, 75,  25, false, ORAL_OR_IV", "T25, 76,  25, false, IV_ONLY", "T25, 100, 30, false, IV_ONLY",
            "T25, 101, 30, false, NO_IRON_BY_RULE", "T26, 90,  18, false, IV_ONLY",
            "T26, 150, 15, false, CLINICIAN_REVIEW_TSAT_LOW", "T26, 30,  12, false, ORAL_OR_IV",
            "T26, 60,  48, false, NO_IRON_REVIEW_OVERLOAD", "T27, 150, 15, true,  IV_IRON_SUCROSE",
            "T27, 250, 15, true,  NO_IRON_BY_RULE", "T27, 150, 25, true,  NO_IRON_BY_RULE",
            "D9,  75,  20, true,  CLINICIAN_REVIEW_NEPHROLOGY"})
    void advisesAnAdult(String row, BigDecimal ferritin, BigDecimal saturation, boolean dialysis, IronAdvice expected) {
        assertThat(IronDecision.of(ferritin, saturation, dialysis, false).outcome()).hasValue(expected);
    }

    @ParameterizedTest(name = "child, ferritin {0} -> {1}")
    @CsvSource({"49.9, ORAL_OR_IV", "50, NO_IRON_BY_RULE"})
    void aChildHasItsOwnRow(BigDecimal ferritin, IronAdvice expected) {
        assertThat(IronDecision.of(ferritin, null, false, true).outcome()).hasValue(expected);
    }

    @Test
    void t59missingFerritinIsNamed() {
        var finding = IronDecision.of(null, new BigDecimal("30"), false, false);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactly("FERRITIN");
    }
}
