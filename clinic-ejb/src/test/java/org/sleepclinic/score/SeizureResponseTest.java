package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** Response is a fall of 50 % against at least two baseline periods (clinical reference, section 4). */
class SeizureResponseTest {
    static final RuleLimits LIMITS = TestLimits.of("PERIODS GE 2 {periods}", "FALL GE 50 %");

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({"8 8, 4, true", "8 8, 5, false", "10 6, 4, true", "7 8, 4, false", "7 8, 3, true", "8 8, 0, true",
            "8 8 2, 3, true", "8, 2, diary.baseline", "'', 2, diary.baseline", "8 8, '', diary.now",
            "0 0, 0, diary.none"})
    void halvedAgainstTheMeanOfTheBaseline(String before, String now, String expected) {
        List<Integer> baseline =
                Stream.of(before.split(" ")).filter(one -> !one.isEmpty()).map(Integer::valueOf).toList();
        Finding<Boolean> found = new SeizureResponse().judge(baseline,
                Optional.of(now).filter(one -> !one.isEmpty()).map(Integer::valueOf), LIMITS);
        assertThat(found.outcome().map(String::valueOf).orElseGet(() -> found.missing().iterator().next()))
                .isEqualTo(expected);
    }
}
