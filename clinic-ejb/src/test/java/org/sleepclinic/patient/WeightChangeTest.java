package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightChangeTest {
    private static final WeightChange LAST = new WeightChange(new BigDecimal("70"), People.NOW);

    @ParameterizedTest
    @CsvSource({"70", "84", "56", "69.5"})
    void upToAFifthIsTaken(BigDecimal kilograms) {
        assertThatCode(() -> LAST.requireLikely(kilograms)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"170, measurement.weight.more", "84.1, measurement.weight.more", "55.9, measurement.weight.less",
            "7, measurement.weight.less"})
    void moreIsAskedAbout(BigDecimal kilograms, String code) {
        PatientTest.refuses(() -> LAST.requireLikely(kilograms), code, "amount");
    }
}
