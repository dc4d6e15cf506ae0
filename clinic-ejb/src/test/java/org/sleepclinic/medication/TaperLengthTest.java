package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;

/** EP-13 (NG217 4.7.4–4.7.6) and RL-10: as the agent's row says; a rash (RF-11) does not wait. */
class TaperLengthTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @ParameterizedTest(name = "at least {0}, or {1} mg less every 7 days, from {2} mg/day: {3}")
    @CsvSource(nullValues = "-",
            value = {"P3M, -, 500, 2027-02-28", "P6M, -, 500, 2027-05-29", "P7D, -, 900, 2026-12-06",
                    "-, 0.125, 0.125, 2026-12-06", "-, 0.125, 0.5, 2026-12-20", "-, 0.25, 4, 2027-03-14",
                    "-, 1, 2.5, 2026-12-13", "-, -, 200, 2026-11-30"})
    void theFirstDayItMayBeGone(Period least, BigDecimal step, String daily, LocalDate day) {
        Optional<Taper> row = least == null && step == null ? Optional.empty() : Optional.of(row(least, step));
        assertThat(TaperLength.earliestEnd(row, Ways.mg(daily, Frequency.EVENING), TODAY)).isEqualTo(day);
    }

    @ParameterizedTest(name = "has a row {0}, {1}, tapered until {2}: {3}")
    @CsvSource(nullValues = "-", value = {"true, NO_EFFECT, -, false", "true, PATIENTS_WISH, -, false",
            "true, SWITCHED, -, false", "true, RASH, -, true", "true, HARM, -, true", "true, NEVER_TAKEN, -, true",
            "true, NO_LONGER_NEEDED, 2026-11-30, false", "true, NO_LONGER_NEEDED, 2026-11-29, true",
            "false, NO_EFFECT, -, true"})
    void endsAtOnceOnlyForHarm(boolean tapered, StopCause cause, LocalDate until, boolean may) {
        Optional<Taper> row = tapered ? Optional.of(row(Period.ofMonths(3), null)) : Optional.empty();
        assertThat(TaperLength.mayStop(row, cause, Optional.ofNullable(until), TODAY)).isEqualTo(may);
    }

    private static Taper row(Period least, BigDecimal step) {
        return new Taper("A", Purpose.RLS, least, step, step == null ? null : 7, "as written", Evidence.VERIFIED,
                "test");
    }
}
