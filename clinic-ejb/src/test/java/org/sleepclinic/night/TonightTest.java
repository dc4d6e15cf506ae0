package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonightTest {
    @ParameterizedTest
    @CsvSource({"2026-11-29T20:00, 2026-11-29", "2026-11-30T00:00, 2026-11-29", "2026-11-30T02:00, 2026-11-29",
            "2026-11-30T08:59, 2026-11-29", "2026-11-30T09:00, 2026-11-30", "2026-11-30T23:59, 2026-11-30"})
    void theRunningNightIsTonightUntilItsRecordsAreWanted(LocalDateTime now, LocalDate night) {
        assertThat(Tonight.of(now, LocalTime.of(9, 0))).isEqualTo(night);
    }
}
