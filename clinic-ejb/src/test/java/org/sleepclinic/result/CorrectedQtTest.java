package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** Clinical reference §3.3, §7 T20–T23. */
class CorrectedQtTest {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

    @ParameterizedTest(name = "{0}: QT {1}, HR {2} -> Bazett {3}, Fridericia {4}, {5} decides")
    @CsvSource({
            "T20, 480, 60,  480,   480,   QTC_BAZETT",
            "T21, 400, 100, 516.4, 474.3, QTC_FRIDERICIA",
            "T22, 440, 50,  401.7, 414.1, QTC_FRIDERICIA",
            "T23, 470, 82,  549.5, 521.6, QTC_BAZETT"})
    void correctsByBothFormulas(String row, String qt, String rate, BigDecimal bazett, BigDecimal fridericia,
            String decides) {
        Quantity interval = Quantity.of(qt, "ms");
        Quantity beats = Quantity.of(rate, "/min");
        assertThat(CorrectedQt.bazett(interval, beats).value().amount()).isCloseTo(bazett, within(TOLERANCE));
        assertThat(CorrectedQt.fridericia(interval, beats).value().amount()).isCloseTo(fridericia, within(TOLERANCE));
        assertThat(CorrectedQt.deciding(beats, false)).isEqualTo(decides);
    }

    @ParameterizedTest(name = "adult at {0}/min: {1}")
    @CsvSource({"59, QTC_FRIDERICIA", "60, QTC_BAZETT", "90, QTC_BAZETT", "91, QTC_FRIDERICIA"})
    void bazettDecidesFrom60To90(String rate, String expected) {
        assertThat(CorrectedQt.deciding(Quantity.of(rate, "/min"), false)).isEqualTo(expected);
    }

    @Test
    void bazettDecidesInAChildAtAnyRate() {
        assertThat(CorrectedQt.deciding(Quantity.of("130", "/min"), true)).isEqualTo("QTC_BAZETT");
    }
}
