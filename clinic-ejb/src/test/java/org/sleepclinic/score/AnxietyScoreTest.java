package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands as the clinical reference, section 4, prints them. */
class AnxietyScoreTest {
    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({"4, MINIMAL, section 4", "5, MILD, section 4", "9, MILD, section 4", "10, MODERATE, section 4",
            "14, MODERATE, section 4", "15, SEVERE, section 4", "21, SEVERE, section 4"})
    void readsATotal(int total, String band, String source) {
        assertThat(Points.band(new AnxietyScore(), total)).as(source).isEqualTo(band);
    }
}
