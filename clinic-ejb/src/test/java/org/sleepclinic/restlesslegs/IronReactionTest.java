package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1.5, RF-14. */
class IronReactionTest {
    @ParameterizedTest(name = "RF-14: {0} -> {1}")
    @CsvSource({"IV_IRON_REACTION, true", "STRIDOR, false"})
    void aReactionDuringTheInfusionIsARedFlag(String sign, boolean flag) {
        assertThat(IronReaction.of(sign).outcome()).hasValue(flag);
    }
}
