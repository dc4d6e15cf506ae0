package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands as the clinical reference, section 4, prints them. */
class DepressionScoreTest {
    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({"0, MINIMAL, PHQ", "4, MINIMAL, PHQ", "5, MILD, PHQ", "9, MILD, PHQ", "10, MODERATE, PHQ",
            "14, MODERATE, PHQ", "15, MODERATELY_SEVERE, PHQ", "19, MODERATELY_SEVERE, PHQ", "20, SEVERE, PHQ",
            "27, SEVERE, PHQ"})
    void readsATotal(int total, String band, String source) {
        assertThat(Points.band(new DepressionScore(), total)).as(source).isEqualTo(band);
    }
}
