package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource({"'0.40', '0.4', '0.40'", "'3000', '3,000', '3,000'", "'.5', '0.5', '0.5'",
            "'1250.50', '1,250.5', '1,250.50'",
            "'1E+3', '1,000', '1,000'", "'10', '10', '10'"})
    void aNumberIsWrittenTheSameInEveryText(BigDecimal value, String plain, String measured) {
        assertThat(WrittenNumber.of(value)).isEqualTo(plain);
        assertThat(WrittenNumber.measured(value)).isEqualTo(measured);
    }
}
