package org.sleepclinic.score;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.score.DiaryWatch.Entered;

/** The diaries patients keep: entered by staff from paper or by phone, many days at once. */
@Stateless
@Boundary
public class DiaryFacade {
    /** So far back days are shown. */
    private static final int SHOWN_DAYS = 84;

    @Inject
    private DiaryRepository diaries;
    @Inject
    private DiaryQueries queries;
    @Inject
    private DiaryWatch watch;
    @Inject
    private CaseFacade cases;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Keeps several days, all or none.
     *
     * @throws DomainException {@code diary.nothing}, {@code diary.future} (day), {@code diary.kept} (day) for a day that is there
     *                         already, {@code case.closed}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void record(NewDiaryDays told) {
        CaseView of = open(told.caseId());
        if (told.days().isEmpty()) {
            throw new DomainException("diary.nothing");
        }
        diaries.lock(of.patient().value(), told.kind());
        LocalDate first = told.days().stream().map(NewDiaryDay::day).min(LocalDate::compareTo).orElseThrow();
        Set<LocalDate> kept = queries.days(of.patient(), told.kind(), first).stream().map(DiaryDayView::day)
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<DiaryDay> entered = new ArrayList<>();
        List<Entered> seen = new ArrayList<>();
        for (NewDiaryDay day : told.days()) {
            if (day.day().isAfter(LocalDate.now(clock))) {
                throw new DomainException("diary.future", day.day());
            }
            if (!kept.add(day.day())) {
                throw new DomainException("diary.kept", day.day());
            }
            if (day.night() != null) {
                day.night().inOrder();
            }
            DiaryDay added = new DiaryDay(of, told, day.day(), now, caller.id());
            diaries.add(added, day.seizures(), day.night());
            entered.add(added);
            seen.add(new Entered(added.id(), day.day(), day.seizures()));
        }
        watch.look(entered.getFirst(), seen, DiaryWatch.RULES);
        audit.changed(of.patient().value(), "diary.record", told.caseId().value());
    }

    /**
     * A day was entered in error; it counts as not kept until it is entered again. Where an alert was raised by it, what was
     * entered with it is looked at anew: the alert named those days, and it is withdrawn.
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidDay(UUID id, String reason, int seen) {
        DiaryDay wrong = diaries.get(id);
        diaries.lock(wrong.patient(), wrong.kind());
        wrong.requireVersion(seen);
        wrong.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(wrong.patient(), "diary.void", id);
        Set<String> withdrawn = queries.alarmed(id);
        if (!withdrawn.isEmpty()) {
            watch.look(wrong, enteredWith(wrong), withdrawn);
        }
    }

    /**
     * Treatment began on this day: whole periods before it are the baseline.
     *
     * @throws DomainException {@code text.required} or {@code date.future} at {@code begins}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void treatedFrom(CaseId caseId, LocalDate begins) {
        if (begins == null) {
            throw new DomainException("text.required").at("begins");
        }
        if (begins.isAfter(LocalDate.now(clock))) {
            throw new DomainException("date.future").at("begins");
        }
        CaseView of = open(caseId);
        diaries.baseline(of, begins, clock.instant(), caller.id());
        audit.changed(of.patient().value(), "diary.baseline", caseId.value());
    }

    /** One diary: its days of the last twelve weeks, and its counts. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public DiarySheet of(CaseId caseId, DiaryKind kind) {
        CaseView of = cases.view(caseId);
        LocalDate today = LocalDate.now(clock);
        List<DiaryDayView> days = queries.days(of.patient(), kind, today.minusDays(SHOWN_DAYS));
        audit.read(of.patient().value(), "diary.read", caseId.value());
        return new DiarySheet(caseId, of.patient(), kind, days, watch.dangers(days), today,
                queries.summary(caseId, of.patient()));
    }

    /** The days that were entered together with one that no longer counts. */
    private List<Entered> enteredWith(DiaryDay wrong) {
        Map<UUID, DiaryDay> rest = diaries.enteredWith(wrong).stream()
                .collect(Collectors.toMap(DiaryDay::id, Function.identity()));
        return rest.values().stream().map(DiaryDay::day).min(LocalDate::compareTo)
                .map(first -> queries.days(new PatientId(wrong.patient()), DiaryKind.SEIZURE, first)).stream()
                .flatMap(List::stream).filter(day -> rest.containsKey(day.id()))
                .map(day -> new Entered(day.id(), day.day(), day.seizures())).toList();
    }

    private CaseView open(CaseId caseId) {
        CaseView of = cases.view(caseId);
        if (!of.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        return of;
    }
}
