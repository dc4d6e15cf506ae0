package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RF-12: the item on self-harm is answered, or it is asked. */
class SelfHarmItemTest {
    @ParameterizedTest(name = "total {0} alone: item 9 {1}")
    @CsvSource(nullValues = "-", value = {"0, 0", "1, -", "9, -", "10, -", "27, -"})
    void aTotalAloneAnswersItOnlyAtZero(int total, Integer item) {
        ScorePoints points = new ScorePoints(Scale.PHQ9, List.of(), total);
        assertThat(SelfHarmItem.of(points).outcome().orElse(null)).isEqualTo(item);
        assertThat(SelfHarmItem.isPressing(points)).isEqualTo(total >= 10);
    }

    @Test
    void leftOpenItIsNeverNegative() {
        assertThat(SelfHarmItem.of(items(0, 0, 0, 0, 0, 0, 0, 0, null)).missing()).containsExactly("PHQ9.9");
        assertThat(SelfHarmItem.of(items(3, 3, 3, 3, 3, 3, 3, 3, 0)).outcome()).contains(0);
        assertThat(SelfHarmItem.of(items(null, 1, 0, 0, 0, 0, 0, 0, 2)).outcome()).contains(2);
    }

    private static ScorePoints items(Integer... points) {
        return new ScorePoints(Scale.PHQ9, Arrays.asList(points), null);
    }
}
