package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
    @ParameterizedTest
    @CsvSource({"ÇELIK, CELIK", "Østen Łukasz, Osten Lukasz", "Ærø, AEro", "O'Neill, O'Neill", "Nguyễn, Nguyen"})
    void marksAreLeftOutAndForeignLettersHaveAStandIn(String name, String plain) {
        assertThat(PlainLetters.of(name)).isEqualTo(plain);
    }
}
