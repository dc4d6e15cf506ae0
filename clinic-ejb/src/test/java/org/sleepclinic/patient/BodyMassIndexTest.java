package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMassIndexTest {
    @ParameterizedTest(name = "{0}: {1} kg, {2} cm is {3} kg/m²")
    @CsvSource({"T56, 82, 175, 26.8", "one decimal kept, 90, 150, 40.0", "child, 12.5, 88, 16.1"})
    void isWeightByHeightSquared(String source, BigDecimal weightKg, BigDecimal heightCm, BigDecimal expected) {
        assertThat(BodyMassIndex.of(weightKg, heightCm).outcome()).contains(expected);
    }

    @Test
    void namesWhatWasNeverMeasured() {
        assertThat(BodyMassIndex.of(new BigDecimal(82), null).missing()).containsExactly("height");
        assertThat(BodyMassIndex.of(null, null).missing()).containsExactlyInAnyOrder("weight", "height");
    }
}
