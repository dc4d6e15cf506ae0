package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §7, T07–T10; factors of §2.2. */
class UnitConversionTest {
    private static final UnitPair CALCIUM = new UnitPair("mg/dL", "mmol/L", new BigDecimal("0.2495"));

    @ParameterizedTest(name = "{0}: {1} {2} = {5} {3}")
    @CsvSource({
            "T07 calcium,     7.6,  mg/dL, mmol/L, 0.2495, 1.8962, 0.00005",
            "T07 calcium,     8.4,  mg/dL, mmol/L, 0.2495, 2.0958, 0.00005",
            "T07 calcium,     10.2, mg/dL, mmol/L, 0.2495, 2.5449, 0.00005",
            "T08 magnesium,   1.2,  mg/dL, mmol/L, 0.4114, 0.494,  0.0005",
            "T08 phosphate,   5.0,  mg/dL, mmol/L, 0.3229, 1.615,  0.001",
            "T08 iron,        60,   ug/dL, umol/L, 0.1791, 10.75,  0.005",
            "T08 creatinine,  1.1,  mg/dL, umol/L, 88.42,  97.3,   0.05",
            "T08 urea N,      20,   mg/dL, mmol/L, 0.357,  7.14,   0.005",
            "T08 glucose,     90,   mg/dL, mmol/L, 0.0555, 5.00,   0.006",
            "T09 vitamin D,   12,   ng/mL, nmol/L, 2.496,  29.95,  0.005",
            "T09 PTH,         65,   pg/mL, pmol/L, 0.1061, 6.90,   0.005"})
    void convertsByTheAnalytesFactor(String row, BigDecimal amount, String from, String to, BigDecimal factor,
            BigDecimal expected, BigDecimal tolerance) {
        Quantity converted = UnitConversion.convert(new Quantity(amount, from), to, new UnitPair(from, to, factor));
        assertThat(converted.unit()).isEqualTo(to);
        assertThat(converted.amount()).isCloseTo(expected, within(tolerance));
    }

    @Test
    void convertsBackT10() {
        Quantity back = UnitConversion.convert(Quantity.of("1.90", "mmol/L"), "mg/dL", CALCIUM);
        assertThat(back.amount()).isCloseTo(new BigDecimal("7.6152"), within(new BigDecimal("0.0001")));
    }

    @Test
    void leavesAValueAloneInItsOwnUnit() {
        Quantity received = Quantity.of("0.40", "mmol/L");
        assertThat(UnitConversion.convert(received, "mmol/L", CALCIUM)).isSameAs(received);
    }

    @Test
    void knowsNoWayToAnotherAnalytesUnit() {
        assertThatThrownBy(() -> UnitConversion.convert(Quantity.of("2", "mg/dL"), "umol/L", CALCIUM))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
