package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical reference 2.3, home test: not for leg movements, seizures, children, heart failure, opioids. */
class HomeTestSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008-06-04, STOP", "2008-06-03, CLEAR"})
    void isNotForChildren(String born, Outcome outcome) {
        assertThat(HomeTestSafety.ask(Questions.stops("CHILD"), CaseKnown.ofAWoman().born(born).facts(), TODAY)
                .outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"LEG_MOVEMENTS, SUSPICION, PLMS, STOP", "LEG_MOVEMENTS, DIAGNOSIS, G47.61, STOP",
            "LEG_MOVEMENTS, SUSPICION, RLS, STOP", "LEG_MOVEMENTS, DIAGNOSIS, G25.81, STOP",
            "LEG_MOVEMENTS, SUSPICION, RBD, ASK", "SEIZURES, SUSPICION, EPILEPSY, STOP",
            "SEIZURES, SEIZURE, NEW_SEIZURE, STOP",
            "SEIZURES, DIAGNOSIS, G40.909, STOP", "SEIZURES, SUSPICION, RLS, ASK"})
    void isNotForWhatItCannotScore(String code, Known.Kind kind, String what, Outcome outcome) {
        assertThat(HomeTestSafety.ask(Questions.stops(code), CaseKnown.ofAWoman().with(kind, what, "RT").facts(), TODAY)
                .outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource({"oxycodone, OPIOID, STOP", "NONE_KNOWN, , CLEAR", "metformin, , ASK"})
    void isNotWithOpioids(String medicine, String terms, Outcome outcome) {
        assertThat(HomeTestSafety.ask(Questions.stops("OPIOIDS"), CaseKnown.ofAWoman()
                .with(Known.Kind.MEDICINE, medicine, "x", null, terms).facts(), TODAY).outcome()).isEqualTo(outcome);
    }

    @Test
    void heartFailureIsAskedUnlessDiagnosed() {
        assertThat(HomeTestSafety.ask(Questions.stops("HEART_FAILURE"), CaseKnown.ofAWoman().facts(), TODAY).outcome())
                .isEqualTo(Outcome.ASK);
    }
}
