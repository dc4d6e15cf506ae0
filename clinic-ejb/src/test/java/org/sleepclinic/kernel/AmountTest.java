package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a laboratory tells as less or more than a number. */
class AmountTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"<3, < 3", "'<  0,6', < 0.6", ">75, > 75", "> 1250.0, > 1250.0", "7.20, 7.20"})
    void reads(String typed, String told) {
        assertThat(Amount.read(typed).map(Object::toString)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2264 3", "<= 3", ">=3", "<", "< three", "3 <", "<< 3", "< 1,250"})
    void readsNoneOfWhatMayMeanAnother(String typed) {
        assertThat(Amount.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "is {0} at most 75? {1}")
    @CsvSource({"75, true", "75.1, false", "<8, true", "<75, true", "<75.1,", ">75, false", ">80, false", ">74.9,"})
    void answersOnlyWhereAllItAllowsAnswersAlike(String typed, Boolean atMost) {
        BigDecimal limit = new BigDecimal("75");
        assertThat(Amount.read(typed).orElseThrow().agreed(number -> number.compareTo(limit) <= 0).orElse(null))
                .isEqualTo(atMost);
    }

    @ParameterizedTest(name = "{0} with two decimals is {1}")
    @CsvSource({"2.095, 2.10", "2.094, 2.09", "<2.091, 2.10", "<2.10, 2.10", ">2.099, 2.09"})
    void isRoundedSoThatABoundStaysTrue(String typed, BigDecimal rounded) {
        assertThat(Amount.read(typed).orElseThrow().rounded(2)).isEqualTo(rounded);
    }

    @Test
    void itsNearestValueLiesBesideItsNumber() {
        assertThat(Amount.read("<3").orElseThrow().near()).isBetween(new BigDecimal("2.999"),
                new BigDecimal("2.999999999"));
        assertThat(Amount.read(">3").orElseThrow().near()).isBetween(new BigDecimal("3.000000001"),
                new BigDecimal("3.001"));
    }
}
