package org.sleepclinic.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryTest {
    @ParameterizedTest
    @CsvSource({"14:05, 14:05", "1405, 14:05", "9:30, 09:30", "14.05, 14:05", "00:00, 00:00"})
    void readsTheTwentyFourHourClock(String typed, LocalTime meant) {
        assertThat(TimeEntry.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "2pm", "14", "", "half past"})
    void refusesTheRest(String typed) {
        assertThat(TimeEntry.read(typed)).isEmpty();
    }
}
