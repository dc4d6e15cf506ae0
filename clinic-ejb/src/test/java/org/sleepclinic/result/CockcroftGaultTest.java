package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.2, §7 T19. */
class CockcroftGaultTest {
    @ParameterizedTest(name = "{0}: female {1}, {2} y, {3} kg, {4} {5} -> {6}")
    @CsvSource({
            "T19,        false, 72, 60, 1.8,     mg/dL,  31.5",
            "T19,        true,  65, 55, 1.4,     mg/dL,  34.8",
            "micromoles, false, 72, 60, 159.156, umol/L, 31.5"})
    void clearsByWeight(String row, boolean female, int years, BigDecimal weight, String creatinine, String unit,
            BigDecimal expected) {
        Quantity clearance = CockcroftGault.of(years, female, weight, Quantity.of(creatinine, unit));
        assertThat(clearance.unit()).isEqualTo("mL/min");
        assertThat(clearance.amount()).isCloseTo(expected, within(new BigDecimal("0.05")));
    }
}
