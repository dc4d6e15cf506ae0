package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** The eight answers in the order of the sheet: S T O P, then BMI, age, neck, gender (clinical reference, section 4). */
class StopBangScoreTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"00000000, LOW", "11000000, LOW", "00000111, INTERMEDIATE", "11100000, INTERMEDIATE",
            "11110000, INTERMEDIATE", "11010100, INTERMEDIATE", "11000001, HIGH", "11001000, HIGH", "11000010, HIGH",
            "11111000, HIGH", "11110100, HIGH", "11111111, HIGH", "10001110, INTERMEDIATE"})
    void readsTheAnswers(String answers, String band) {
        List<Integer> items = Stream.of(answers.split("")).map(Integer::valueOf).toList();
        assertThat(new StopBangScore().judge(new ScorePoints(Scale.STOP_BANG, items, null)).outcome())
                .map(ScaleRule.Reading::band).contains(band);
    }

    @ParameterizedTest(name = "{0} alone is {1}")
    @CsvSource({"0, LOW", "2, LOW", "3, ", "4, ", "5, HIGH", "8, HIGH"})
    void aTotalOfThreeOrFourAloneDoesNotSay(int total, String band) {
        assertThat(new StopBangScore().judge(Points.total(Scale.STOP_BANG, total)).outcome()
                .map(ScaleRule.Reading::band).orElse(null)).isEqualTo(band);
    }

    @Test
    void namesWhatIsMissing() {
        Finding<ScaleRule.Reading> read = new StopBangScore().judge(Points.total(Scale.STOP_BANG, 3));
        assertThat(read.missing()).containsExactly("STOP_BANG.items");
    }
}
