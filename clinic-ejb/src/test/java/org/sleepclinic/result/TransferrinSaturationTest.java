package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.3, §7 T24. */
class TransferrinSaturationTest {
    @ParameterizedTest(name = "{0}: iron {1} {2}, TIBC {3} {4} -> {5} %")
    @CsvSource({
            "T24,         45,    ug/dL,  360, ug/dL,  12.5",
            "T24,         12,    umol/L, 60,  umol/L, 20.0",
            "mixed units, 8.06,  umol/L, 360, ug/dL,  12.5"})
    void dividesInTheSameUnit(String row, String iron, String ironUnit, String tibc, String tibcUnit,
            BigDecimal expected) {
        DerivedValue saturation = TransferrinSaturation.of(Quantity.of(iron, ironUnit), Quantity.of(tibc, tibcUnit));
        assertThat(saturation.value().unit()).isEqualTo("%");
        assertThat(saturation.value().amount()).isCloseTo(expected, within(new BigDecimal("0.05")));
    }

    @Test
    void t24twentyIsNotBelowTwenty() {
        Quantity saturation =
                TransferrinSaturation.of(Quantity.of("12", "umol/L"), Quantity.of("60", "umol/L")).value();
        assertThat(saturation.compareAmount(Quantity.of("20", "%"))).isZero();
    }

    @Test
    void estimatesTheBindingCapacityFromTransferrin() {
        DerivedValue capacity = TransferrinSaturation.bindingCapacity(Quantity.of("240", "mg/dL"));
        assertThat(capacity.value().amount()).isEqualByComparingTo("60.24");
        assertThat(capacity.value().unit()).isEqualTo("umol/L");
    }
}
