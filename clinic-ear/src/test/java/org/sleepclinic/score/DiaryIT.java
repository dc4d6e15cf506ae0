package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.assessment.IntakePatients;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.StoryKind;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.BasketFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.testing.inside.InContainer;

/** Diaries through the facade: many days at once, all or none; what counts and what a missing day means. */
class DiaryIT extends InContainer {
    @Inject
    private DiaryFacade diaries;
    @Inject
    private ScoreFacade scores;
    @Inject
    private IntakePatients patients;
    @Inject
    private AlertFacade alerts;
    @Inject
    private BasketFacade baskets;
    @Inject
    private ChartFacade charts;
    @Inject
    private Clock clock;

    private CaseId lia;
    private LocalDate today;

    @BeforeEach
    void aCase() {
        lia = patients.referred();
        today = LocalDate.now(clock);
    }

    @Test
    void everyFieldOfASeizureComesBackAsWritten() {
        DiarySeizure told = new DiarySeizure(LocalTime.of(3, 20), 90, SeizureKind.TONIC_CLONIC, SeizureState.ASLEEP,
                "late night", true, "midazolam 10 mg", "bitten tongue", "wife", "film of 12 March");
        DiarySeizure second =
                new DiarySeizure(null, null, SeizureKind.UNCLEAR, null, null, null, null, null, null, null);
        keep(List.of(new NewDiaryDay(today.minusDays(2), List.of(told, second), null),
                new NewDiaryDay(today.minusDays(1), List.of(), null)), DiaryKind.SEIZURE);
        List<DiaryDayView> days = sheet(DiaryKind.SEIZURE).days();
        assertThat(days).extracting(DiaryDayView::day).containsExactly(today.minusDays(1), today.minusDays(2));
        assertThat(days.getLast().seizures().getFirst()).isEqualTo(told);
        assertThat(days.getLast().seizures().getLast().state()).isEqualTo(SeizureState.UNKNOWN);
        assertThat(days.getFirst().isSeizureDay()).isFalse();
    }

    @Test
    void everyFieldOfANightComesBackAsWritten() {
        DiaryNight told = new DiaryNight(LocalTime.of(22, 30), LocalTime.of(23, 0), 25, 2, LocalTime.of(6, 45), 20, 3,
                new BigDecimal("1.5"), "melatonin 2 mg", true);
        keep(List.of(new NewDiaryDay(today.minusDays(1), List.of(), told)), DiaryKind.SLEEP);
        assertThat(sheet(DiaryKind.SLEEP).days().getFirst().night()).isEqualTo(told);
    }

    @Test
    void aDayTwiceKeepsNoneOfThem() {
        keep(days(today.minusDays(3), 1, 0), DiaryKind.SEIZURE);
        assertThatThrownBy(() -> keep(days(today.minusDays(4), 3, 0), DiaryKind.SEIZURE))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.code() + refused.args())
                                .isEqualTo("diary.kept[" + today.minusDays(3) + "]"));
        assertThat(sheet(DiaryKind.SEIZURE).days()).hasSize(1);
        assertThatThrownBy(() -> keep(days(today.plusDays(1), 1, 0), DiaryKind.SEIZURE)).hasMessage("diary.future");
        assertThatThrownBy(() -> keep(List.of(), DiaryKind.SEIZURE)).hasMessage("diary.nothing");
    }

    @Test
    void nothingIsKeptInAClosedCase() {
        patients.closed(lia);
        assertThatThrownBy(() -> keep(days(today.minusDays(1), 1, 0), DiaryKind.SEIZURE)).hasMessage("case.closed");
        assertThatThrownBy(() -> as.physician(() -> diaries.treatedFrom(lia, today))).hasMessage("case.closed");
    }

    @Test
    void seizureDaysCountOnlyWhenEveryDayWasKept() {
        keep(days(today.minusDays(27), 28, 7), DiaryKind.SEIZURE);
        assertThat(sheet(DiaryKind.SEIZURE).summary().seizureDays().amount()).isEqualTo(4);
        assertThat(latestOf("SEIZURE_DAYS_28")).isEqualTo("4 d");
        DiaryDayView day = sheet(DiaryKind.SEIZURE).days().get(5);
        assertThatThrownBy(() -> as.nurse(() -> diaries.voidDay(day.id(), "too late", day.version() + 1)))
                .hasMessage("stale");
        as.nurse(() -> diaries.voidDay(day.id(), "of another patient", day.version()));
        assertThat(sheet(DiaryKind.SEIZURE).summary().seizureDays().range()).isEqualTo("4 to 5");
        assertThat(latestOf("SEIZURE_DAYS_28")).as("a missing day is not a day without").isEmpty();
        keep(List.of(new NewDiaryDay(day.day(), List.of(), null)), DiaryKind.SEIZURE);
        assertThat(latestOf("SEIZURE_DAYS_28")).isEqualTo("4 d");
    }

    @Test
    void responseNeedsTwoPeriodsBeforeTreatment() {
        LocalDate treated = today.minusDays(27);
        keep(days(treated, 28, 14), DiaryKind.SEIZURE);
        keep(days(treated.minusDays(28), 28, 7), DiaryKind.SEIZURE);
        as.physician(() -> diaries.treatedFrom(lia, treated));
        assertThat(sheet(DiaryKind.SEIZURE).summary().responseOpen()).isEqualTo("diary.baseline");
        keep(days(treated.minusDays(56), 28, 7), DiaryKind.SEIZURE);
        assertThat(sheet(DiaryKind.SEIZURE).summary().response()).as("4 and 4, then 2").isTrue();
        assertThatThrownBy(() -> as.physician(() -> diaries.treatedFrom(lia, today.plusDays(1))))
                .hasMessage("date.future");
    }

    @Test
    void restlessNightsOfAWeekNeedAYesOrNoForEachNight() {
        keep(Stream.iterate(1, at -> at + 1).limit(6).map(at -> night(today.minusDays(at), at % 2 == 0)).toList(),
                DiaryKind.SLEEP);
        assertThat(sheet(DiaryKind.SLEEP).summary().restlessNights().range()).isEqualTo("3 to 4");
        keep(List.of(night(today.minusDays(7), true)), DiaryKind.SLEEP);
        assertThat(sheet(DiaryKind.SLEEP).summary().restlessNights().amount()).isEqualTo(4);
        assertThat(latestOf("RLS_NIGHTS_7")).isEqualTo("4 d");
    }

    @Test
    void aDangerousDayAlarmsAndSoDoesAFirstSeizure() {
        keep(List.of(new NewDiaryDay(today.minusDays(9), List.of(convulsion(330)), null),
                new NewDiaryDay(today, List.of(convulsion(60), convulsion(60), convulsion(null)), null),
                new NewDiaryDay(today.minusDays(3), List.of(convulsion(60)), null)), DiaryKind.SEIZURE);
        assertThat(raised()).satisfiesExactly(
                cluster -> assertThat(cluster).startsWith("R-DIARY-DANGER EMERGENCY Diary: 3 seizures in a day")
                        .endsWith("; 1 more to look at"),
                first -> assertThat(first).startsWith("R-DIARY-FIRST URGENT Diary: a first seizure"));
        DiaryDayView wrong = sheet(DiaryKind.SEIZURE).days().getFirst();
        as.nurse(() -> diaries.voidDay(wrong.id(), "of another patient", wrong.version()));
        AlertView alert =
                as.physician(() -> alerts.raisedBy(sheet(DiaryKind.SEIZURE).patient(), wrong.id())).getFirst();
        assertThat(alert.withdrawn()).isEqualTo("of another patient");
        assertThat(alert.reasons()).as("the other day is named").hasSize(2);
        assertThat(raised()).as("and looked at by itself once the worst no longer counts")
                .anyMatch(other -> other.startsWith("R-DIARY-DANGER SAME_DAY Diary: convulsion of 5 min"));
    }

    /** The cluster of today has grown old, so that another day is the worst by now: a correction alarms nobody. */
    @Test
    void voidingADayThatRaisedNothingAlarmsNobodyAnew() {
        keep(List.of(new NewDiaryDay(today, List.of(convulsion(60), convulsion(60), convulsion(60)), null),
                new NewDiaryDay(today.minusDays(4), List.of(convulsion(330)), null),
                new NewDiaryDay(today.minusDays(1), List.of(), null)), DiaryKind.SEIZURE);
        List<String> before = raised();
        patients.run("update diary_day set day = day - 20 where case_id = ?", lia.value());
        DiaryDayView harmless = sheet(DiaryKind.SEIZURE).days().stream().filter(day -> !day.isSeizureDay()).findFirst()
                .orElseThrow();
        as.nurse(() -> diaries.voidDay(harmless.id(), "of another patient", harmless.version()));
        assertThat(raised()).isEqualTo(before);
    }

    /** The first seizure's day is taken back; the danger was raised by another day and stands. */
    @Test
    void onlyTheRuleWhoseDayIsTakenBackIsAskedAgain() {
        keep(List.of(new NewDiaryDay(today.minusDays(9), List.of(convulsion(60)), null),
                new NewDiaryDay(today, List.of(convulsion(60), convulsion(60), convulsion(60)), null)),
                DiaryKind.SEIZURE);
        DiaryDayView first = sheet(DiaryKind.SEIZURE).days().getLast();
        as.nurse(() -> diaries.voidDay(first.id(), "of another patient", first.version()));
        assertThat(raised()).filteredOn(one -> one.startsWith("R-DIARY-FIRST")).hasSize(2);
        assertThat(raised()).filteredOn(one -> one.startsWith("R-DIARY-DANGER")).hasSize(1);
    }

    @Test
    void aDiaryOfFourWeeksAlarmsOnceAndMarksItsClusters() {
        List<NewDiaryDay> weeks = Stream.iterate(5, ago -> ago + 7).limit(4)
                .map(ago -> new NewDiaryDay(today.minusDays(ago),
                        List.of(convulsion(60), convulsion(60), convulsion(60)), null))
                .toList();
        keep(weeks, DiaryKind.SEIZURE);
        assertThat(raised()).filteredOn(one -> one.startsWith("R-DIARY-DANGER")).singleElement().asString()
                .startsWith("R-DIARY-DANGER URGENT Diary: 3 seizures in a day").endsWith("; 3 more to look at");
        DiarySheet sheet = sheet(DiaryKind.SEIZURE);
        assertThat(sheet.days()).hasSize(4).allSatisfy(day -> assertThat(sheet.dangers().get(day.id()).flag())
                .isEqualTo("RF-03"));
    }

    @Test
    void manyAbsencesAskAClinicianAndAreNoEmergency() {
        DiarySeizure absence =
                new DiarySeizure(null, 10, SeizureKind.ABSENCE, null, null, null, null, null, null, null);
        keep(List.of(new NewDiaryDay(today, List.of(absence, absence, absence), null)), DiaryKind.SEIZURE);
        assertThat(raised()).anyMatch(one -> one.startsWith("R-DIARY-DANGER URGENT"))
                .noneMatch(one -> one.contains("EMERGENCY"));
    }

    @Test
    void aDiarysSeizureDatesWhatIsDueAfterASeizure() {
        keep(List.of(new NewDiaryDay(today.minusDays(2), List.of(convulsion(60)), null),
                new NewDiaryDay(today.minusDays(1), List.of(), null)), DiaryKind.SEIZURE);
        assertThat(eegDueBy()).isEqualTo(today.plusDays(1));
        DiaryDayView wrong = sheet(DiaryKind.SEIZURE).days().getLast();
        as.nurse(() -> diaries.voidDay(wrong.id(), "of another patient", wrong.version()));
        assertThat(eegDueBy()).as("no seizure any more").isNull();
    }

    private LocalDate eegDueBy() {
        return as.nurse(() -> baskets.begin(lia, null)).sets().stream().filter(one -> one.set().code().equals("EPI"))
                .flatMap(set -> set.items().stream()).filter(item -> item.test().equals("EEG_ROUTINE")).findFirst()
                .orElseThrow().dueBy();
    }

    @Test
    void theStoryTellsThatADiaryWasEntered() {
        keep(days(today.minusDays(6), 7, 3), DiaryKind.SEIZURE);
        assertThat(as.nurse(() -> charts.open(lia, StoryKind.Filter.RESULTS, null, Period.ofMonths(6))).story().rows())
                .filteredOn(line -> line.kind() == StoryKind.DIARY).singleElement().satisfies(line -> {
                    assertThat(line.code()).isEqualTo("SEIZURE");
                    assertThat(line.text()).isEqualTo("7");
                    assertThat(line.detail()).isEqualTo("3");
                });
    }

    private List<String> raised() {
        return patients.column("select rule_id || ' ' || level || ' ' || headline from alert where case_id = ?"
                + " order by level, rule_id", lia.value());
    }

    private static DiarySeizure convulsion(Integer seconds) {
        return new DiarySeizure(null, seconds, SeizureKind.TONIC_CLONIC, null, null, null, null, null, null, null);
    }

    private static NewDiaryDay night(LocalDate day, boolean restless) {
        return new NewDiaryDay(day, List.of(),
                new DiaryNight(null, null, null, null, null, null, null, null, null, restless));
    }

    /** So many days, every n-th with a seizure; 0 for none. */
    private static List<NewDiaryDay> days(LocalDate from, int many, int every) {
        DiarySeizure seizure =
                new DiarySeizure(null, 60, SeizureKind.TONIC_CLONIC, null, null, null, null, null, null, null);
        return Stream.iterate(0, at -> at + 1).limit(many).map(at -> new NewDiaryDay(from.plusDays(at),
                every > 0 && at % every == 0 ? List.of(seizure) : List.of(), null)).toList();
    }

    private void keep(List<NewDiaryDay> days, DiaryKind kind) {
        as.nurse(() -> diaries.record(new NewDiaryDays(lia, kind, DiaryTold.PAPER, days)));
    }

    private DiarySheet sheet(DiaryKind kind) {
        return as.nurse(() -> diaries.of(lia, kind));
    }

    private String latestOf(String code) {
        PatientId patient = new PatientId(UUID.fromString(patients.column(
                "select cast(patient_id as text) from clinic_case where id = ?", lia.value()).getFirst()));
        LatestScore found = as.nurse(() -> scores.latest(patient)).get(code);
        return found == null ? "" : found.amount() + " " + found.unit();
    }
}
