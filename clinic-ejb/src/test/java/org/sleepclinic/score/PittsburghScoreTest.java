package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands as the clinical reference, section 4, prints them. */
class PittsburghScoreTest {
    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({"0, GOOD_SLEEPER, PSQI", "5, GOOD_SLEEPER, PSQI", "6, POOR_SLEEPER, PSQI", "21, POOR_SLEEPER, PSQI"})
    void readsATotal(int total, String band, String source) {
        assertThat(Points.band(new PittsburghScore(), total)).as(source).isEqualTo(band);
    }
}
