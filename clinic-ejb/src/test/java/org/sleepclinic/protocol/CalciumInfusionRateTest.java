package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** T57 of the clinical reference: 22.5 mmol in 1.1 L. */
class CalciumInfusionRateTest {
    @ParameterizedTest(name = "T57: {0} mL/h gives {1} mmol/h")
    @CsvSource({"50, 1.02", "100, 2.05"})
    void standardMixtureGivesOneToTwoMillimolesAnHour(String rate, String mmolPerHour) {
        Quantity given = CalciumInfusionRate.ofStandardMixture(Quantity.of(rate, "mL/h"));
        assertThat(given.amount().setScale(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(mmolPerHour));
        assertThat(given.unit()).isEqualTo("mmol/h");
    }

    @Test
    void theGluconatesOwnVolumeCounts() {
        Quantity given =
                CalciumInfusionRate.of(Quantity.of("100", "mL"), Quantity.of("900", "mL"), Quantity.of("100", "mL/h"));
        assertThat(given.amount()).isEqualByComparingTo("2.25");
    }

    @Test
    void anotherUnitIsRefused() {
        Quantity litres = Quantity.of("1", "L");
        assertThatThrownBy(() -> CalciumInfusionRate.of(litres, litres, litres))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
