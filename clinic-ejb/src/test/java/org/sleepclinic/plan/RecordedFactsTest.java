package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.plan.CaseFacts.Sign;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** What the record offers a step; what nobody recorded is never offered as "no" (G4). */
class RecordedFactsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @ParameterizedTest(name = "{0}, {1}: pregnant {2}")
    @CsvSource(nullValues = "-",
            value = {"FEMALE, PREGNANT, YES", "FEMALE, ABLE, -", "FEMALE, NOT_ABLE, NO", "FEMALE, -, -",
                    "MALE, -, NO", "UNKNOWN, -, -"})
    void pregnancyIsOfferedOnlyWhereItIsKnown(String sex, String expects, String answer) {
        assertThat(answer("PREGNANT", told(sex, Map.of(), expects, null))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} of a woman of 60 of whom nothing is recorded: derived by its rule, no answer yet")
    @CsvSource({"PREGNANT", "FIRST_TRIMESTER"})
    void anAgeAloneIsNoRecord(String fact) {
        Told told = new Told(Childbearing.of("FEMALE", 60, null), Map.of(), null);
        assertThat(told.pregnant()).isEmpty();
        assertThat(new RecordedFacts(facts(told), TODAY, Map.of(), (facts, medicines) -> false).answer(fact))
                .contains(new Known(Measured.yes(false), Known.From.AGE_RULE, null, true));
    }

    @ParameterizedTest(name = "child due {0}: first trimester {1}")
    @CsvSource(nullValues = "-", value = {"2027-07-01, YES", "2027-05-29, NO", "2027-02-01, NO", "-, -"})
    void theFirstTrimesterEndsAfterThirteenWeeks(LocalDate due, String answer) {
        assertThat(answer("FIRST_TRIMESTER", told("FEMALE", Map.of(), "PREGNANT", due))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "illnesses {0}: dialysis {1}")
    @CsvSource(nullValues = "-", value = {"'KIDNEY_DISEASE,DIALYSIS', YES", "NONE, NO", "-, -"})
    void dialysisIsTakenFromTheIntake(String illnesses, String answer) {
        Map<String, String> answers = illnesses == null ? Map.of() : Map.of("INT.19", illnesses);
        assertThat(answer("DIALYSIS", told("FEMALE", answers, null, null))).isEqualTo(answer);
    }

    @Test
    void criteriaThatAreOpenAreNotOffered() {
        Map<String, String> answers = new HashMap<>();
        List.of("C1", "C2", "C3", "C4", "C5", "SIG").forEach(item -> answers.put("INT.15." + item, "YES"));
        assertThat(answer("RLS_CRITERIA", told("FEMALE", answers, null, null))).isEqualTo("YES");
        answers.remove("INT.15.C5");
        assertThat(answer("RLS_CRITERIA", told("FEMALE", answers, null, null))).isNull();
        answers.put("INT.15.C1", "NO");
        assertThat(answer("RLS_CRITERIA", told("FEMALE", answers, null, null))).isEqualTo("NO");
    }

    @ParameterizedTest(name = "somebody told what is taken {0}, an agonist is listed {1}: {2}")
    @CsvSource(nullValues = "-", value = {"false, false, -", "false, true, YES", "true, false, NO", "true, true, YES"})
    void noDopaminergicIsTakenOnlyWhereSomebodyToldWhatIs(boolean asked, boolean listed, String answer) {
        Told told = new Told(Childbearing.NOT_RECORDED, Map.of(), null, asked, null);
        assertThat(new RecordedFacts(facts(told), TODAY, Map.of(), (facts, medicines) -> listed).answer("DOPAMINERGIC")
                .map(known -> ((Measured.Code) known.value()).code()).orElse(null)).isEqualTo(answer);
    }

    @Test
    void anEarlierStepOfThePlanIsCarriedOn() {
        Map<String, Measured> earlier = Map.of("IRLS", Measured.amount("24", "{score}"));
        Optional<Known> known = new RecordedFacts(facts(Told.NOTHING), TODAY, earlier, (facts, medicines) -> false)
                .answer("PLAN:IRLS");
        assertThat(known).contains(new Known(Measured.amount("24", "{score}"), Known.From.PLAN));
    }

    @ParameterizedTest(name = "NG217 1.2: newest EEG epileptiform {0} -> {1}")
    @CsvSource(nullValues = "-", value = {"1, EPILEPTIFORM", "0, -"})
    void anEegWithDischargesIsOfferedAndOneWithoutRulesNothingOut(BigDecimal found, String answer) {
        LatestValue eeg = new LatestValue("EEG_EPILEPTIFORM", "Epileptiform discharges", found, "{qualitative}", found,
                "{qualitative}", null, null, Flag.NORMAL, false, Instant.EPOCH, new ReportId(new UUID(0, 9)),
                ReportStatus.FINAL, null, null, null);
        CaseFacts of = facts(Told.NOTHING);
        CaseFacts recorded = new CaseFacts(of.caseId(), of.patient(), of.status(), of.born(), of.signs(),
                of.confirmed(), of.medicines(), of.running(), of.reported(), new Values(List.of(eeg)), of.calcium(),
                of.told());
        assertThat(new RecordedFacts(recorded, TODAY, Map.of(), (facts, medicines) -> false).answer("EEG")
                .map(known -> ((Measured.Code) known.value()).code()).orElse(null)).isEqualTo(answer);
    }

    private static String answer(String fact, Told told) {
        return new RecordedFacts(facts(told), TODAY, Map.of(), (facts, medicines) -> false).answer(fact)
                .map(Known::value).map(value -> ((Measured.Code) value).code()).orElse(null);
    }

    private static Told told(String sex, Map<String, String> answers, String expects, LocalDate due) {
        return new Told(Childbearing.of(sex, 40, expects), answers, due);
    }

    private static CaseFacts facts(Told told) {
        CaseFacts of = RouteFacts.of(Set.of(), new Sign[0]);
        return new CaseFacts(of.caseId(), of.patient(), of.status(), of.born(), of.signs(), of.confirmed(),
                List.<Medicine>of(), of.running(), of.reported(), of.values(), of.calcium(), told);
    }
}
