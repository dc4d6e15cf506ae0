package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** Nights with restless legs of the last seven; local. */
class RestlessNightsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"YYYYNNN, 4", "NNNNNNN, 0", "YYYYYYY, 7", "Y-NNNNN, 1 to 2", "-------, 0 to 7"})
    void countsOnlyWhenEveryNightSays(String week, String count) {
        LocalDate last = LocalDate.of(2026, 11, 29);
        Map<LocalDate, Boolean> told = new HashMap<>(Map.of(last.minusDays(7), true));
        for (int at = 0; at < 7; at++) {
            if (week.charAt(at) != '-') {
                told.put(last.minusDays(6 - at), week.charAt(at) == 'Y');
            }
        }
        Finding<Integer> found = new RestlessNights().judge(last, told);
        assertThat(found.outcome().map(String::valueOf).orElseGet(() -> found.reasons().getFirst().seen()))
                .isEqualTo(count);
    }
}
