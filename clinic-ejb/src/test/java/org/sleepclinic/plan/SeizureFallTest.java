package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference 4 and 5.1.1 EP-07: a response is a fall of at least 50 % of the 28-day count. */
class SeizureFallTest {
    @ParameterizedTest(name = "5.1.1 EP-07: {0} days to {1} -> {2}")
    @CsvSource({"8, 1, 87.5 %", "8, 4, 50 %", "8, 4.1, 48.7 %", "28, 0, 100 %", "3, 2, 33.3 %", "8, 8, 0 %",
            "8, 12, -50 %", "27, 14, 48.1 %", "2001, 1001, 49.9 %"})
    void theShareThatIsGone(BigDecimal before, BigDecimal now, String fall) {
        assertThat(SeizureFall.of(before, now).outcome().map(Quantity::toString)).hasValue(fall);
    }

    @ParameterizedTest(name = "{0} before, {1} now: missing {2}")
    @CsvSource(nullValues = "-",
            value = {"-, 1, SEIZURE_DAYS_BEFORE", "8, -, SEIZURE_DAYS", "0, 1, SEIZURE_DAYS_BEFORE"})
    void withoutBothCountsThereIsNoFall(BigDecimal before, BigDecimal now, String missing) {
        Finding<Quantity> finding = SeizureFall.of(before, now);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactly(missing);
    }
}
