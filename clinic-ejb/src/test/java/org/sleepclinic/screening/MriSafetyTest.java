package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.screening.StudyQuestion.Weight;

/** Clinical reference 2.3, MRI: what the record answers, and that it never answers what nobody recorded (D13). */
class MriSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest
    @ValueSource(strings = {"PACEMAKER", "NEUROSTIMULATOR", "COCHLEAR", "ANEURYSM_CLIP", "PUMP"})
    void aDeviceOnTheListStops(String device) {
        StudyQuestion question = Questions.stops(device);
        Answered there = MriSafety.ask(question,
                CaseKnown.ofAWoman().with(Known.Kind.IMPLANT, "x", "Device", null, device).facts(), TODAY);
        assertThat(there.outcome()).isEqualTo(Outcome.STOP);
        assertThat(there.seen()).isEqualTo("Device (01-Jun-2026)");
        assertThat(MriSafety.ask(question, CaseKnown.ofAWoman().facts(), TODAY).outcome())
                .as("nobody asked").isEqualTo(Outcome.ASK);
        assertThat(MriSafety.ask(question,
                CaseKnown.ofAWoman().with(Known.Kind.IMPLANT, "NONE_KNOWN", null).facts(), TODAY).outcome())
                .as("asked, none").isEqualTo(Outcome.CLEAR);
        assertThat(MriSafety.ask(question,
                CaseKnown.ofAWoman().with(Known.Kind.IMPLANT, "hip_prosthesis", "Hip prosthesis").facts(), TODAY)
                .outcome()).as("a list with something else is no answer").isEqualTo(Outcome.ASK);
    }

    @Test
    void anotherImplantIsLookedInto() {
        Answered hip = MriSafety.ask(Questions.asks("OTHER_IMPLANT"),
                CaseKnown.ofAWoman().with(Known.Kind.IMPLANT, "hip_prosthesis", "Hip prosthesis").facts(), TODAY);
        assertThat(hip.isYes()).isTrue();
        assertThat(hip.outcome()).isEqualTo(Outcome.ASK);
    }

    @Test
    void metalInTheEyeIsAskedThoughThereAreNoImplants() {
        assertThat(MriSafety.ask(Questions.stops("METAL_IN_EYE"),
                CaseKnown.ofAWoman().with(Known.Kind.IMPLANT, "NONE_KNOWN", null).facts(), TODAY).outcome())
                .isEqualTo(Outcome.ASK);
    }

    @ParameterizedTest(name = "{0} due {1}: {2}")
    @CsvSource({
            "pregnant, 2027-03-10, YES", // conceived just now
            "pregnant, 2026-12-03, YES", // 97 days: 13 weeks and 6 days
            "pregnant, 2026-12-02, NO", // 98 days: the second trimester
            "pregnant, 2026-06-20, NO", "pregnant, , NOT_RECORDED", // weeks not recorded
            "able_to_become_pregnant, , NOT_RECORDED", // must be asked on the day
            "NONE_KNOWN, , NO"})
    void theFirstTrimesterStops(String told, String due, Reply reply) {
        assertThat(MriSafety.ask(Questions.stops("FIRST_TRIMESTER"), CaseKnown.ofAWoman()
                .with(Known.Kind.PREGNANCY_POTENTIAL, told, "Pregnant", due, null).facts(), TODAY).reply())
                .isEqualTo(reply);
    }

    @Test
    void aManIsNotAskedAboutPregnancy() {
        assertThat(MriSafety.ask(Questions.stops("FIRST_TRIMESTER"), CaseKnown.ofAWoman().sex("MALE").facts(), TODAY)
                .outcome()).isEqualTo(Outcome.CLEAR);
    }

    @ParameterizedTest(name = "eGFR {0} of {1}: {2}")
    @CsvSource({"29.9, 2026-06-01, STOP", "30, 2026-06-01, CLEAR", "24, 2026-03-05, STOP", // 90 days old
            "24, 2026-03-04, ASK", "88, 2025-12-01, ASK"}) // too old to answer
    void aLowKidneyFunctionStopsAndAnOldValueAnswersNothing(String amount, String taken, Outcome outcome) {
        assertThat(MriSafety.ask(Questions.below("EGFR_LOW", Weight.STOP, "30", 90), CaseKnown.ofAWoman()
                .with(Known.Kind.VALUE, "EGFR", amount, taken, "mL/min/{1.73_m2}").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void anAgentOfAnotherGroupMayBeGivenToWeakKidneys() {
        Answered egfr = Answered.yes(Questions.stops("EGFR_LOW"), "24");
        Answered unknown = Answered.notRecorded(Questions.asks("GADOLINIUM_GROUP_I"), null);
        Answered other = Answered.no(Questions.asks("GADOLINIUM_GROUP_I"), "told");
        assertThat(MriSafety.together(List.of(egfr, unknown)).getFirst().outcome()).isEqualTo(Outcome.STOP);
        assertThat(MriSafety.together(List.of(egfr, other)).getFirst().outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(MriSafety.together(List.of(Answered.yes(Questions.stops("PACEMAKER"), "x"), other)).getFirst()
                .outcome()).isEqualTo(Outcome.STOP);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"YES, ASK", "NO, CLEAR"})
    void claustrophobiaFollowsTheIntake(String told, Outcome outcome) {
        assertThat(MriSafety.ask(Questions.asks("CLAUSTROPHOBIA"),
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.34.1", told).facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void anAllergyToContrastStops() {
        assertThat(MriSafety.ask(Questions.stops("CONTRAST_ALLERGY"), CaseKnown.ofAWoman()
                .with(Known.Kind.ALLERGY, "x", "iodine contrast", null, "CONTRAST").facts(), TODAY).outcome())
                .isEqualTo(Outcome.STOP);
        assertThat(MriSafety.ask(Questions.stops("CONTRAST_ALLERGY"),
                CaseKnown.ofAWoman().with(Known.Kind.ALLERGY, "penicillin", "penicillin").facts(), TODAY).outcome())
                .isEqualTo(Outcome.ASK);
    }
}
