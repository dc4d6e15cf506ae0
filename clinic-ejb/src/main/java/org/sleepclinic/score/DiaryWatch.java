package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/**
 * Looks at the days of a seizure diary that are entered together, so that a seizure on paper alarms as one told at the
 * intake does: once, however many days there are.
 */
@Dependent
class DiaryWatch {
    static final Set<String> RULES = Set.of(DiaryDanger.ID, DiaryFirstSeizure.ID);

    @Inject
    private DiaryQueries queries;
    @Inject
    private ClusterKinds kinds;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Clock clock;

    /** A day that was entered. */
    record Entered(UUID id, LocalDate day, List<DiarySeizure> seizures) {
        boolean isSeizureDay() {
            return !seizures.isEmpty();
        }
    }

    /** A day that alarms. */
    private record Dangerous(Entered day, DayDanger danger, Reason seen) {
    }

    /** Raises what the days of one entry say by these rules, the worst of them first. */
    void look(DiaryDay of, Collection<Entered> entry, Set<String> rules) {
        List<Entered> days = entry.stream().filter(Entered::isSeizureDay).sorted(Comparator.comparing(Entered::day))
                .toList();
        if (!days.isEmpty() && rules.contains(DiaryDanger.ID)) {
            danger(of, days);
        }
        if (!days.isEmpty() && rules.contains(DiaryFirstSeizure.ID)) {
            first(of, days.getFirst());
        }
    }

    private void danger(DiaryDay of, List<Entered> days) {
        DiaryBounds by = kinds.bounds();
        List<Dangerous> dangerous = days.reversed().stream().flatMap(day -> dangerous(day, by).stream())
                .sorted(Comparator.comparing(Dangerous::danger)).toList();
        if (!dangerous.isEmpty()) {
            Dangerous worst = dangerous.getFirst();
            fire(of, worst.day().id(), DiaryDanger.ID, worst.danger().level(),
                    dangerous.stream().map(Dangerous::seen).toList());
        }
    }

    private void first(DiaryDay of, Entered earliest) {
        Finding<LocalDate> first =
                DiaryFirstSeizure.of(earliest.day(), true, queries.hasKnownSeizures(new PatientId(of.patient())));
        first.outcome().ifPresent(
                day -> fire(of, earliest.id(), DiaryFirstSeizure.ID, Alarm.Level.URGENT, first.reasons()));
    }

    /** What each day alarms about today, by its id; nothing for a day that does not. */
    Map<UUID, DayDanger> dangers(Collection<DiaryDayView> days) {
        Map<UUID, DayDanger> dangers = new HashMap<>();
        DiaryBounds by = kinds.bounds();
        days.forEach(day -> dangerous(new Entered(day.id(), day.day(), day.seizures()), by).stream()
                .forEach(found -> dangers.put(day.id(), found.danger())));
        return dangers;
    }

    private List<Dangerous> dangerous(Entered day, DiaryBounds by) {
        Finding<DayDanger> found = DiaryDanger.of(day.day(), day.seizures(), LocalDate.now(clock), by);
        return found.outcome().map(danger -> List.of(new Dangerous(day, danger, found.reasons().getFirst())))
                .orElse(List.of());
    }

    private void fire(DiaryDay of, UUID subject, String rule, Alarm.Level level, List<Reason> reasons) {
        String more = reasons.size() == 1 ? "" : "; " + (reasons.size() - 1) + " more to look at";
        alarms.fire(new Alarm(of.patient(), of.caseId(), Alarm.Source.DIARY, subject, rule, level,
                "Diary: " + reasons.getFirst().seen() + more, reasons, clock.instant()));
    }
}
