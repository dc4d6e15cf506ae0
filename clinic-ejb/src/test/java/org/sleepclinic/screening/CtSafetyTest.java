package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.screening.StudyQuestion.Weight;

/** Clinical reference 2.3, CT: pregnancy is asked and does not forbid it; contrast waits for allergy and eGFR. */
class CtSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pregnant, ASK", "able_to_become_pregnant, ASK", "NONE_KNOWN, CLEAR"})
    void pregnancyIsASharedDecision(String told, Outcome outcome) {
        assertThat(CtSafety.ask(Questions.asks("PREGNANCY"),
                CaseKnown.ofAWoman().with(Known.Kind.PREGNANCY_POTENTIAL, told, "x").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NONE_KNOWN, CLEAR", "penicillin, ASK"})
    void aContrastAllergyIsNeverAssumedAway(String allergy, Outcome outcome) {
        assertThat(CtSafety.ask(Questions.stops("CONTRAST_ALLERGY"),
                CaseKnown.ofAWoman().with(Known.Kind.ALLERGY, allergy, "x").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "eGFR {0}: {1}")
    @CsvSource({"29, ASK", "31, CLEAR"})
    void aLowKidneyFunctionIsDecidedOn(String amount, Outcome outcome) {
        assertThat(CtSafety.ask(Questions.below("EGFR_LOW", Weight.ASK, "30", 90), CaseKnown.ofAWoman()
                .with(Known.Kind.VALUE, "EGFR", amount, "2026-06-01", "mL/min/{1.73_m2}").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }
}
