package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.score.DiaryFacade;
import org.sleepclinic.score.DiaryKind;
import org.sleepclinic.score.DiaryNight;
import org.sleepclinic.score.DiarySeizure;
import org.sleepclinic.score.DiaryTold;
import org.sleepclinic.score.NewDiaryDay;
import org.sleepclinic.score.NewDiaryDays;
import org.sleepclinic.score.NewScore;
import org.sleepclinic.score.Scale;
import org.sleepclinic.score.ScoreFacade;
import org.sleepclinic.score.SeizureKind;
import org.sleepclinic.score.SeizureState;

/** The demo's nurse enters questionnaires and the diaries patients bring. */
@Dependent
class Diaries {
    /** After so many nights one is calm. */
    private static final int WEEK = 7;

    @Inject
    private ActingNurse nurse;
    @Inject
    private ScoreFacade scores;
    @Inject
    private DiaryFacade diaries;
    @Inject
    private Clock clock;

    /** The total of a sheet filled in just now. */
    void total(CaseId id, Scale scale, int total) {
        nurse.does(() -> scores.record(new NewScore(id, scale, clock.instant(), List.of(), total, null)));
    }

    /** Mood, item by item; the last asks for thoughts of death. */
    void mood(CaseId id, Integer... points) {
        nurse.does(() -> scores.record(new NewScore(id, Scale.PHQ9, clock.instant(), List.of(points), null, null)));
    }

    /** A seizure diary on paper, every day of it kept. */
    void seizures(CaseId id, LocalDate first, LocalDate last, Set<LocalDate> seizures) {
        keep(id, DiaryKind.SEIZURE, first, last, day -> new NewDiaryDay(day,
                seizures.contains(day) ? List.of(outOfSleep()) : List.of(), null));
    }

    /** Treatment began on this day: what the diary says before it is compared with. */
    void treatedFrom(CaseId id, LocalDate day) {
        nurse.does(() -> {
            diaries.treatedFrom(id, day);
            return id;
        });
    }

    /** A sleep diary on paper; so many nights of a week are restless. */
    void nights(CaseId id, LocalDate first, LocalDate last, int restless) {
        keep(id, DiaryKind.SLEEP, first, last, day -> {
            boolean bad = day.toEpochDay() % WEEK < restless;
            return new NewDiaryDay(day, List.of(), new DiaryNight(LocalTime.of(22, 30), LocalTime.of(23, 0),
                    bad ? 75 : 20, bad ? 3 : 1, LocalTime.of(6, 40), 0, 1, BigDecimal.ZERO, null, bad));
        });
    }

    private void keep(CaseId id, DiaryKind kind, LocalDate first, LocalDate last,
            Function<LocalDate, NewDiaryDay> told) {
        Stream<LocalDate> days = first.isAfter(last) ? Stream.of() : first.datesUntil(last.plusDays(1));
        List<NewDiaryDay> kept = days.map(told).toList();
        if (!kept.isEmpty()) {
            nurse.does(() -> {
                diaries.record(new NewDiaryDays(id, kind, DiaryTold.PAPER, kept));
                return id;
            });
        }
    }

    private static DiarySeizure outOfSleep() {
        return new DiarySeizure(LocalTime.of(4, 50), 80, SeizureKind.TONIC_CLONIC, SeizureState.ASLEEP, "short night",
                false, null, null, "partner", null);
    }
}
