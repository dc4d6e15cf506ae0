package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Looks at every day of a seizure diary as it is entered, so that a seizure on paper alarms as one told at the intake does. */
@Dependent
class DiaryWatch {
    @Inject
    private DiaryQueries queries;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Clock clock;

    void look(CaseView of, UUID dayId, NewDiaryDay told) {
        if (told.seizures().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Finding<String> danger = DiaryDanger.of(told.day(), told.seizures());
        danger.outcome().ifPresent(flag -> fire(of, dayId, DiaryDanger.ID, DiaryDanger.isFresh(told.day(), today)
                ? Alarm.Level.EMERGENCY : Alarm.Level.SAME_DAY, danger.reasons()));
        Finding<LocalDate> first = DiaryFirstSeizure.of(told.day(), true, queries.hasKnownSeizures(of.patient()));
        first.outcome().ifPresent(
                day -> fire(of, dayId, DiaryFirstSeizure.ID, Alarm.Level.URGENT, first.reasons()));
    }

    private void fire(CaseView of, UUID subject, String rule, Alarm.Level level, List<Reason> reasons) {
        alarms.fire(new Alarm(of.patient().value(), of.id().value(), Alarm.Source.DIARY, subject, rule, level,
                "Diary: " + reasons.getFirst().seen(), reasons, clock.instant()));
    }
}
