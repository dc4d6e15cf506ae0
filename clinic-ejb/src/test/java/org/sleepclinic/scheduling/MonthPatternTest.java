package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first Monday as the first Monday; a fifth one may have none to stand for. */
class MonthPatternTest {
    @ParameterizedTest
    @CsvSource({"2026-11-02,2026-12,2026-12-07", "2026-11-01,2026-12,2026-12-06", "2026-11-30,2026-12,2027-01-04",
            "2026-12-01,2027-01,2027-01-05", "2026-12-31,2027-01,2027-02-04"})
    void theNthWeekdayIsTheNthWeekday(LocalDate day, YearMonth to, LocalDate expected) {
        assertThat(MonthPattern.sameDay(day, to)).isEqualTo(expected);
    }
}
