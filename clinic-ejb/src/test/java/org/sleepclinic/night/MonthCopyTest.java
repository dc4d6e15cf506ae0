package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second Tuesday of a month becomes the second Tuesday of another. */
class MonthCopyTest {
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-12, 2026-12-07", "2026-11-10, 2026-12, 2026-12-08", "2026-11-30, 2026-12, 2027-01-04",
            "2026-10-31, 2026-11, 2026-12-05", "2026-12-31, 2027-01, 2027-02-04", "2027-02-28, 2027-03, 2027-03-28"})
    void findsTheSameNight(LocalDate night, YearMonth to, LocalDate expected) {
        LocalDate found = MonthCopy.sameNight(night, to);
        assertThat(found).isEqualTo(expected);
        assertThat(found.getDayOfWeek()).isEqualTo(night.getDayOfWeek());
    }
}
