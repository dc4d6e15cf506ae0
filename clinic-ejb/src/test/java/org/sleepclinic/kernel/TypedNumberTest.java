package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimal point, decimal comma, and what may mean two numbers. */
class TypedNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', value = {"72,5;72.5", "72.5;72.5", "7.20;7.20", "7,20;7.20", "0,125;0.125", "-2,5;-2.5",
            "1,250,000;1250000", "1,250.5;1250.5", "1250;1250", " 4 ;4", "1.250;1.250", "1234,567;1234.567"})
    void reads(String typed, String number) {
        assertThat(TypedNumber.read(typed).map(Object::toString)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250", "250,000", "-1,250", "seven", "7.", ",5", "1,2,3", "<3", ""})
    void readsNone(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<3", "< 3", ">100", "\u2264 0.5", ">=3"})
    void knowsABound(String typed) {
        assertThat(TypedNumber.isBound(typed)).isTrue();
        assertThat(TypedNumber.isAmbiguous(typed)).isFalse();
    }
}
