package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** Clinical reference §3.5, §7 T37: half-open bands on the unrounded index. */
class AhiSeverityTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({"T37, 4.6667, NORMAL", "3.5, 4.9999, NORMAL", "3.5, 5, MILD", "3.5, 14.99, MILD", "3.5, 15, MODERATE",
            "3.5, 29.99, MODERATE", "3.5, 30, SEVERE", "3.5, 92, SEVERE"})
    void bands(String row, BigDecimal ahi, AhiBand expected) {
        assertThat(AhiSeverity.of(ahi, false).outcome()).contains(expected);
    }

    @ParameterizedTest(name = "{0}: a child's {1} has no band")
    @CsvSource({"L, 0.5", "L, 12"})
    void aChildHasNone(String row, BigDecimal ahi) {
        Finding<AhiBand> found = AhiSeverity.of(ahi, true);
        assertThat(found.isIndeterminate()).isTrue();
        assertThat(found.missing()).containsExactly("ADULT");
    }
}
