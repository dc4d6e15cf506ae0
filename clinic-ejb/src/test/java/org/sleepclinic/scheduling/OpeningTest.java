package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;

class OpeningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"09:00-17:00|09:00–17:00", "9:00 - 12:30, 13:30-17:00|09:00–12:30, 13:30–17:00",
                    "13:30–17:00,09:00–12:30|09:00–12:30, 13:30–17:00",
                    "08:00-12:00, 12:00-16:00|08:00–12:00, 12:00–16:00"})
    void readsWhatAnAdministratorTypes(String typed, String written) {
        assertThat(Opening.write(Opening.parse(DayOfWeek.MONDAY, typed), DayOfWeek.MONDAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9-17", "09:00", "17:00-09:00", "09:00-09:00", "25:00-26:00", "09:00-12:00, 11:00-13:00", "open",
                    "09:00-12:00-13:00", "<script>"})
    void refusesWhatCannotBeHoursAtTheDay(String typed) {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> Opening.parse(DayOfWeek.FRIDAY, typed));
        assertThat(refused.code()).isEqualTo("scheduling.hours");
        assertThat(refused.field()).contains("friday");
    }

    @Test
    void nothingTypedIsClosed() {
        assertThat(Opening.parse(DayOfWeek.SUNDAY, "  ")).isEmpty();
        assertThat(Opening.parse(DayOfWeek.SUNDAY, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,3", "2026-10-25,5", "2026-11-23,4"})
    void aNightWhenTheClocksChangeIsAsLongAsItIs(LocalDate day, long hours) {
        Opening early = Opening.parse(day.getDayOfWeek(), "00:00-04:00").getFirst();
        assertThat(early.on(day, ZoneId.of("Europe/London")).length()).isEqualTo(Duration.ofHours(hours));
    }
}
