package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A QTc of 5120 ms is a slip of the finger. */
class MeasureBoundsTest {
    @ParameterizedTest(name = "{0} ms within {1} to {2}: {3}")
    @CsvSource(nullValues = "-", value = {"512, 150, 1000, true", "150, 150, 1000, true", "1000, 150, 1000, true",
            "5120, 150, 1000, false", "149, 150, 1000, false", "5120, -, -, true", "5120, 150, -, true",
            "1, 150, -, false"})
    void knowsWhatAPersonCanHave(String amount, BigDecimal low, BigDecimal high, boolean plausible) {
        MeasureDefinition qtc = new MeasureDefinition("QTC", "QTc", MeasureDefinition.Type.QUANTITY, "ms", List.of(),
                false, null, null, null, null, false, List.of(), null, null, low, high);
        assertThat(qtc.isPlausible(Measured.amount(amount, "ms"))).isEqualTo(plausible);
    }
}
