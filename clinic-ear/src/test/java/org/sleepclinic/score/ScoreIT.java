package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.assessment.AnswerState;
import org.sleepclinic.assessment.GiveAnswer;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.IntakeId;
import org.sleepclinic.assessment.IntakePatients;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.testing.inside.InContainer;

/** Scores through the facade: T28, what is incomplete, what alarms, what is voided, and how it went over time. */
class ScoreIT extends InContainer {
    @Inject
    private ScoreFacade scores;
    @Inject
    private IntakeFacade intakes;
    @Inject
    private AlertFacade alerts;
    @Inject
    private SafetyFacade safety;
    @Inject
    private IntakePatients patients;
    @Inject
    private Clock clock;

    private CaseId lia;
    private PatientId patient;

    @BeforeEach
    void aCase() {
        lia = patients.referred();
        patient = new PatientId(UUID.fromString(patients.column(
                "select cast(patient_id as text) from clinic_case where id = ?", lia.value()).getFirst()));
    }

    @Test
    void t28BandsOfTheIrls() {
        Map<Integer, String> bands =
                new TreeMap<>(Map.of(0, "NONE", 1, "MILD", 10, "MILD", 11, "MODERATE", 20, "MODERATE",
                        21, "SEVERE", 30, "SEVERE", 31, "VERY_SEVERE", 40, "VERY_SEVERE"));
        bands.forEach(this::t28);
    }

    private void t28(int total, String band) {
        as.nurse(() -> scores.record(total(Scale.IRLS, total, Duration.ofHours(41 - total))));
        ScoreView read = shown(Scale.IRLS).latest().orElseThrow();
        assertThat(read.total() + " " + read.band()).as("T28").isEqualTo(total + " " + band);
    }

    @Test
    void t28FortyOneOrNineItemsAreRefused() {
        refused(total(Scale.IRLS, 41, Duration.ofHours(1)), "score.range", "total");
        refused(items(Scale.IRLS, Collections.nCopies(9, 2)), "score.items", "items:0:item");
        refused(items(Scale.IRLS, Arrays.asList(2, 2, 2, 2, 2, 2, 2, 2, 2, null)), "score.items", "items:9:item");
        assertThat(patients.column("select 1 from score_entry where case_id = ?", lia.value())).isEmpty();
    }

    @Test
    void whatIsIncompleteHasARangeAndNoTotal() {
        as.nurse(() -> scores.record(items(Scale.PHQ9, Arrays.asList(2, 2, null, 2, 0, 0, 0, 0, 0))));
        ScoreView read = shown(Scale.PHQ9).latest().orElseThrow();
        assertThat(read.total()).isNull();
        assertThat(read.band()).isNull();
        assertThat(read.least() + " to " + read.most()).isEqualTo("6 to 9");
        assertThat(read.items()).containsExactly(2, 2, null, 2, 0, 0, 0, 0, 0);
        assertThat(latestScores()).isEmpty();
    }

    @Test
    void phq9ItemNineAlarmsTheSameDayAndNamesTheMedicines() {
        as.nurse(() -> safety.record(patient,
                new NewSafetyFact(SafetyKind.MEDICINE, "Levetiracetam 500 mg", null, null, null)));
        UUID silent = as.nurse(() -> scores.record(items(Scale.PHQ9, List.of(3, 3, 3, 3, 3, 3, 3, 3, 0))));
        assertThat(raised(silent)).as("24 points, but no such thoughts").isEmpty();
        UUID entry = as.nurse(() -> scores.record(items(Scale.PHQ9, List.of(1, 1, 0, 0, 0, 0, 0, 0, 1))));
        assertThat(raised(entry)).singleElement().satisfies(alert -> {
            assertThat(alert.ruleId() + " " + alert.level()).isEqualTo("RF-12 SAME_DAY");
            assertThat(alert.headline()).isEqualTo("PHQ-9 item 9: 1 of 3");
            assertThat(alert.reasons()).extracting(reason -> reason.seen()).contains("1 of 3", "Levetiracetam 500 mg");
        });
        as.physician(() -> scores.voidScore(entry, "another patient's sheet", 1));
        assertThat(raised(entry).getFirst().withdrawn()).isEqualTo("another patient's sheet");
    }

    @Test
    void theIntakesTotalIsShownAsAskedAndNotAsNeverEntered() {
        IntakeId intake = as.nurse(() -> intakes.start(lia));
        as.nurse(() -> intakes.answer(new GiveAnswer(intake, "INT.29.1", AnswerState.ANSWERED, "2")));
        assertThatThrownBy(() -> as.nurse(
                () -> intakes.answer(new GiveAnswer(intake, "INT.29.2", AnswerState.ANSWERED, "3"))))
                .hasMessage("assessment.phq.item9");
        as.nurse(() -> intakes.answer(new GiveAnswer(intake, "INT.29.1", AnswerState.ANSWERED, "10")));
        as.nurse(() -> intakes.answer(new GiveAnswer(intake, "INT.29.2", AnswerState.ANSWERED, "3")));
        assertThat(as.nurse(() -> scores.of(lia)).askedInstead(Scale.PHQ9)).get().extracting(IntakeTotal::total)
                .isEqualTo(10);
    }

    @Test
    void phq9WithoutItemNineAsksForIt() {
        UUID open = as.nurse(() -> scores.record(items(Scale.PHQ9, Arrays.asList(2, 2, 2, 2, 2, 0, 0, 0, null))));
        assertThat(raised(open)).extracting(alert -> alert.ruleId() + " " + alert.level())
                .containsExactly("R-PHQ9-ITEM9 SAME_DAY");
        UUID some = as.nurse(() -> scores.record(total(Scale.PHQ9, 4, Duration.ofHours(1))));
        assertThat(raised(some)).extracting(alert -> alert.ruleId() + " " + alert.level())
                .containsExactly("R-PHQ9-ITEM9 URGENT");
        UUID none = as.nurse(() -> scores.record(total(Scale.PHQ9, 0, Duration.ofHours(1))));
        assertThat(raised(none)).as("a total of nought answers every item").isEmpty();
    }

    @Test
    void aVoidedScoreStaysReadableAndCountsNoMore() {
        as.nurse(() -> scores.record(total(Scale.ESS, 8, Duration.ofDays(30))));
        UUID wrong = as.nurse(() -> scores.record(total(Scale.ESS, 18, Duration.ofDays(1))));
        assertThat(latestScores()).containsExactly("ESS 18");
        int version = shown(Scale.ESS).entries().getFirst().version();
        assertThatThrownBy(() -> as.nurse(() -> scores.voidScore(wrong, "mistyped", version + 1))).hasMessage("stale");
        assertThatThrownBy(() -> as.nurse(() -> scores.voidScore(wrong, " ", version))).hasMessage("text.required");
        as.nurse(() -> scores.voidScore(wrong, "mistyped", version));
        assertThat(latestScores()).containsExactly("ESS 8");
        assertThat(shown(Scale.ESS).entries()).extracting(ScoreView::voidReason).containsExactly("mistyped", null);
        assertThatThrownBy(() -> as.nurse(() -> scores.voidScore(wrong, "again", version + 1)))
                .hasMessage("entry.voided");
    }

    @Test
    void theIrlsHasImprovedByHalfOrBySixPointsSinceTheFirst() {
        as.nurse(() -> scores.record(total(Scale.IRLS, 28, Duration.ofDays(90))));
        assertThat(shown(Scale.IRLS).change()).isNull();
        as.nurse(() -> scores.record(total(Scale.IRLS, 23, Duration.ofDays(40))));
        assertThat(shown(Scale.IRLS).response()).isFalse();
        as.nurse(() -> scores.record(total(Scale.IRLS, 22, Duration.ofDays(2))));
        assertThat(shown(Scale.IRLS).response()).isTrue();
        assertThat(shown(Scale.IRLS).change()).isEqualTo(-6);
    }

    @Test
    void refusesTheFutureAClosedCaseAndTheFrontDesk() {
        refused(total(Scale.ESS, 8, Duration.ofHours(-2)), "date.future", "assessedAt");
        assertThatThrownBy(() -> as.frontDesk(() -> scores.of(lia))).isInstanceOf(EJBAccessException.class);
        patients.closed(lia);
        assertThatThrownBy(() -> as.nurse(() -> scores.record(total(Scale.ESS, 8, Duration.ofHours(1)))))
                .hasMessage("case.closed");
    }

    private NewScore total(Scale scale, int total, Duration ago) {
        return new NewScore(lia, scale, clock.instant().minus(ago), List.of(), total, null);
    }

    private NewScore items(Scale scale, List<Integer> items) {
        Instant at = clock.instant().minusSeconds(60);
        return new NewScore(lia, scale, at, new ArrayList<>(items), null, null);
    }

    private void refused(NewScore told, String code, String field) {
        assertThatThrownBy(() -> as.nurse(() -> scores.record(told))).isInstanceOfSatisfying(DomainException.class,
                refusal -> assertThat(refusal.code() + " " + refusal.field().orElse("")).isEqualTo(code + " " + field));
    }

    private ScoreCourse shown(Scale scale) {
        return as.nurse(() -> scores.of(lia)).course(scale);
    }

    private List<AlertView> raised(UUID entry) {
        return as.physician(() -> alerts.raisedBy(patient, entry));
    }

    private List<String> latestScores() {
        return as.nurse(() -> scores.latest(patient)).values().stream().map(one -> one.code() + " " + one.amount())
                .sorted().toList();
    }
}
