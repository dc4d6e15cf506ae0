package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical reference 2.3, sleep-deprived EEG: pregnancy, alone, SUDEP risk; must not drive. */
class SleepDeprivationSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'DRIVING,WATER', YES", "WATER, NO", "NONE, NO"})
    void whoDrivesIsToldNotTo(String told, Reply reply) {
        assertThat(SleepDeprivationSafety.ask(Questions.asks("DRIVING"),
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.31", told).facts(), TODAY).reply()).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({"DRIVING", "ALONE", "SUDEP_RISK", "PREGNANCY"})
    void whatNobodyRecordedIsAsked(String code) {
        assertThat(SleepDeprivationSafety.ask(Questions.asks(code), CaseKnown.ofAWoman().facts(), TODAY).outcome())
                .isEqualTo(Outcome.ASK);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pregnant, ASK", "NONE_KNOWN, CLEAR"})
    void inPregnancyTheClinicianDecides(String told, Outcome outcome) {
        assertThat(SleepDeprivationSafety.ask(Questions.asks("PREGNANCY"),
                CaseKnown.ofAWoman().with(Known.Kind.PREGNANCY_POTENTIAL, told, "x").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }
}
