package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands as the clinical reference, section 4, prints them. */
class EpworthScoreTest {
    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({"0, NORMAL, section 4", "10, NORMAL, section 4", "11, EXCESSIVE, section 4",
            "24, EXCESSIVE, section 4"})
    void readsATotal(int total, String band, String source) {
        assertThat(Points.band(new EpworthScore(), total)).as(source).isEqualTo(band);
    }
}
