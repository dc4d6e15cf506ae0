package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.TestLimits;

/** D9: ferritin of 75 or less always asks where the iron went. */
class BloodLossSearchTest {
    @ParameterizedTest(name = "D9: ferritin {0} -> {1}")
    @CsvSource(nullValues = "-", value = {"12, true", "75, true", "75.1, false", "-, -"})
    void lowFerritinAlwaysAsks(BigDecimal ferritin, Boolean expected) {
        var finding = BloodLossSearch.of(ferritin, TestLimits.of("LOW_FERRITIN LE 75 ng/mL"));
        assertThat(finding.outcome().orElse(null)).isEqualTo(expected);
        assertThat(finding.isIndeterminate()).isEqualTo(ferritin == null);
    }
}
