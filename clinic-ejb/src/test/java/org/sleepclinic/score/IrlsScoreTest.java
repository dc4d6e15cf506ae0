package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T28: every band's edges; 41 or nine items are refused. */
class IrlsScoreTest {
    @ParameterizedTest(name = "T28: {0} is {1}")
    @CsvSource({"0, NONE", "1, MILD", "10, MILD", "11, MODERATE", "20, MODERATE", "21, SEVERE", "30, SEVERE",
            "31, VERY_SEVERE", "40, VERY_SEVERE"})
    void readsATotal(int total, String band) {
        assertThat(Points.band(new IrlsScore(), total)).isEqualTo(band);
    }

    @Test
    void t28RefusesFortyOneAndNineItems() {
        assertThatThrownBy(() -> Points.total(Scale.IRLS, 41)).hasMessage("score.range");
        assertThatThrownBy(() -> new ScorePoints(Scale.IRLS, Collections.nCopies(9, 2), null))
                .hasMessage("score.items");
        assertThatThrownBy(() -> new ScorePoints(Scale.IRLS, Arrays.asList(2, 2, 2, null, 2, 2, 2, 2, 2, 2), null))
                .hasMessage("score.items");
        assertThatThrownBy(() -> new ScorePoints(Scale.IRLS, List.of(5, 2, 2, 2, 2, 2, 2, 2, 2, 2), null))
                .hasMessage("score.range");
    }
}
