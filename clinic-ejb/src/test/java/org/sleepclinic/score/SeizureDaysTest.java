package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** Seizure days per 28 days (clinical reference, section 4). */
class SeizureDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @ParameterizedTest(name = "{0} of 28 days kept, {1} with a seizure: {2}")
    @CsvSource({"28, 0, 0", "28, 4, 4", "28, 28, 28", "27, 4, 4 to 5", "20, 3, 3 to 11", "0, 0, 0 to 28"})
    void countsOnlyWhenEveryDayWasKept(int kept, int withSeizure, String count) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (int at = 0; at < kept; at++) {
            days.put(FIRST.plusDays(at), at < withSeizure);
        }
        days.put(FIRST.minusDays(1), true);
        days.put(FIRST.plusDays(28), true);
        Finding<Integer> found = new SeizureDays().judge(FIRST, days);
        assertThat(found.outcome().map(String::valueOf).orElseGet(() -> found.reasons().getFirst().seen()))
                .isEqualTo(count);
        assertThat(found.missing()).hasSize(28 - kept);
    }
}
