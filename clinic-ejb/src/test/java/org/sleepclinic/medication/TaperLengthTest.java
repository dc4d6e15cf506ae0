package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EP-13 (NG217 4.7.4–4.7.6): over three months at least; a rash (RF-11) does not wait. */
class TaperLengthTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @ParameterizedTest
    @CsvSource({"EPILEPSY, 2027-02-28", "RLS, 2026-11-30"})
    void theFirstDayItMayBeGone(Purpose purpose, LocalDate day) {
        assertThat(TaperLength.earliestEnd(purpose, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} for {1}, tapered until {2}: {3}")
    @CsvSource(nullValues = "-", value = {"EPILEPSY, NO_EFFECT, -, false", "EPILEPSY, PATIENTS_WISH, -, false",
            "EPILEPSY, RASH, -, true", "EPILEPSY, HARM, -, true", "EPILEPSY, NEVER_TAKEN, -, true",
            "EPILEPSY, NO_LONGER_NEEDED, 2026-11-30, false", "EPILEPSY, NO_LONGER_NEEDED, 2026-11-29, true",
            "RLS, NO_EFFECT, -, true"})
    void endsAtOnceOnlyForHarm(Purpose purpose, StopCause cause, LocalDate until, boolean may) {
        assertThat(TaperLength.mayStop(purpose, cause, Optional.ofNullable(until), TODAY)).isEqualTo(may);
    }
}
