package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** 5.2.3 RL-04: improved by half, or by six points. */
class IronResponseTest {
    private static final RuleLimits LIMITS = TestLimits.of("POINTS GE 6 {score}", "PERCENT GE 50 %");

    @ParameterizedTest(name = "5.2.3 RL-04: IRLS {0} to {1} -> {2}")
    @CsvSource({"24, 18, true", "24, 19, false", "8, 4, true", "8, 5, false", "40, 34, true", "5, 2, true",
            "0, 0, false",
            "10, 14, false"})
    void improvedByHalfOrBySixPoints(BigDecimal before, BigDecimal now, boolean improved) {
        assertThat(IronResponse.of(before, now, LIMITS).outcome()).hasValue(improved);
    }

    @ParameterizedTest(name = "missing {2}")
    @CsvSource(nullValues = "-", value = {"-, 12, IRLS_BEFORE", "20, -, IRLS"})
    void whatIsMissingIsNamed(BigDecimal before, BigDecimal now, String missing) {
        Finding<Boolean> finding = IronResponse.of(before, now, LIMITS);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactly(missing);
    }
}
