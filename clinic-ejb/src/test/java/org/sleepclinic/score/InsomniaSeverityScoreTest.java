package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands as the clinical reference, section 4, prints them. */
class InsomniaSeverityScoreTest {
    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({"0, NONE, section 4", "7, NONE, section 4", "8, SUBTHRESHOLD, section 4", "14, SUBTHRESHOLD, section 4",
            "15, MODERATE, section 4", "21, MODERATE, section 4", "22, SEVERE, section 4", "28, SEVERE, section 4"})
    void readsATotal(int total, String band, String source) {
        assertThat(Points.band(new InsomniaSeverityScore(), total)).as(source).isEqualTo(band);
    }
}
