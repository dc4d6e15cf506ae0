package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INT.32 as the intake offers it. */
class HlaRiskTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {"HAN_CHINESE, true", "THAI, true", "OTHER_SOUTH_EAST_ASIAN, true",
            "JAPANESE, false", "EUROPEAN, false", "OTHER, false", "DECLINED, -", "-, -"})
    void atRiskOrNotOrNobodyKnows(String ancestry, Boolean atRisk) {
        assertThat(HlaRisk.of(ancestry)).isEqualTo(Optional.ofNullable(atRisk));
    }
}
