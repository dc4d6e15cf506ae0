package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.3, §7 T56. */
class AnionGapTest {
    @ParameterizedTest(name = "{0}: Na {1}, Cl {2}, HCO3 {3} -> {4}")
    @CsvSource({"T56, 140, 104, 24, 12", "high, 140, 100, 10, 30"})
    void countsThreeIons(String row, String sodium, String chloride, String bicarbonate, BigDecimal expected) {
        DerivedValue gap = AnionGap.of(mmol(sodium), mmol(chloride), mmol(bicarbonate));
        assertThat(gap.value().amount()).isEqualByComparingTo(expected);
    }

    private static Quantity mmol(String amount) {
        return Quantity.of(amount, "mmol/L");
    }
}
