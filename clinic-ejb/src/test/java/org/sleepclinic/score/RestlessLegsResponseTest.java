package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Improvement of at least 50 % or at least 6 points (clinical reference, section 4). */
class RestlessLegsResponseTest {
    @ParameterizedTest(name = "{0} to {1}: {2} ({3})")
    @CsvSource({"24, 18, true, six points", "24, 19, false, five points", "10, 5, true, half",
            "9, 5, false, less than half",
            "8, 4, true, half", "1, 0, true, half and more", "20, 20, false, unchanged", "20, 26, false, worse",
            "0, 0, false, nothing to improve"})
    void improvedByHalfOrBySixPoints(int baseline, int now, boolean improved, String why) {
        assertThat(new RestlessLegsResponse().judge(baseline, now).outcome()).as(why).contains(improved);
    }
}
