package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pregnancy the record knows says nothing of the time before it began. */
class RecordedStateTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} weeks told, {1} days later: pregnant {2}")
    @CsvSource(nullValues = "-", value = {
            "12, 0,    true", "12, 223,  true", "12, 231,  false", "12, -84,  true", "12, -91,  false",
            "12, -730, false", "0, -7,    false", "-, 0,     true", "-, 308,   true", "-, 315,   false",
            "-, -14,   true", "-, -730,  false"})
    void pregnantFromItsBeginningToItsEnd(Integer weeks, int daysLater, boolean pregnant) {
        RecordedState told = new RecordedState(RecordedState.State.PREGNANCY, RecordedState.Source.INTAKE, TOLD, weeks);
        assertThat(told.isPregnantOn(TOLD.plusDays(daysLater))).isEqualTo(pregnant);
    }
}
