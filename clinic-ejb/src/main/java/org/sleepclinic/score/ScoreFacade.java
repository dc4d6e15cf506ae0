package org.sleepclinic.score;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/** Entering the scores of questionnaires, and how they went over time. */
@Stateless
@Boundary
public class ScoreFacade {
    private static final String SUICIDAL_THOUGHTS = "RF-12";

    @Inject
    private ScoreRepository scores;
    @Inject
    private ScoreQueries queries;
    @Inject
    private LatestScores latest;
    @Inject
    private DiaryQueries diaries;
    @Inject
    private CaseFacade cases;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Keeps a filled-in questionnaire. PHQ-9 with its last item above 0 alarms the doctor on duty the same day (RF-12); with
     * that item open the alert asks for it.
     *
     * @return the entry's id
     * @throws DomainException {@code score.items}, {@code score.range}, {@code score.sum}, {@code score.open}, {@code score.nothing},
     *                         {@code date.future}, {@code case.closed}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID record(NewScore told) {
        CaseView of = cases.view(told.caseId());
        if (!of.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        ScoreEntry kept = new ScoreEntry(of, told, clock.instant(), caller.id());
        scores.add(kept);
        audit.changed(kept.patient(), "score.record", kept.id());
        if (told.scale() == Scale.PHQ9) {
            selfHarm(of, kept.id(), told.points());
        }
        return kept.id();
    }

    private void selfHarm(CaseView of, UUID entry, ScorePoints points) {
        Finding<Integer> item = SelfHarmItem.of(points);
        if (item.isIndeterminate()) {
            alarm(of, entry, SelfHarmItem.ID,
                    SelfHarmItem.isPressing(points) ? Alarm.Level.SAME_DAY : Alarm.Level.URGENT,
                    "PHQ-9 item 9 not answered", item.reasons());
        }
        item.outcome().filter(found -> found > 0).ifPresent(found -> alarm(of, entry, SUICIDAL_THOUGHTS,
                Alarm.Level.SAME_DAY, "PHQ-9 item 9: " + found + " of 3", item.reasons()));
    }

    private void alarm(CaseView of, UUID entry, String rule, Alarm.Level level, String headline, List<Reason> seen) {
        String medicines = queries.moodMedicines(of.patient(), LocalDate.now(clock));
        List<Reason> reasons = new ArrayList<>(seen);
        if (!medicines.isEmpty()) {
            reasons.add(new Reason("medicines", medicines));
        }
        alarms.fire(new Alarm(of.patient().value(), of.id().value(), Alarm.Source.SCORE, entry, rule, level, headline,
                reasons, clock.instant()));
    }

    /** Entered in error; stays readable with the reason. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidScore(UUID id, String reason, int seen) {
        ScoreEntry wrong = scores.get(id);
        wrong.requireVersion(seen);
        wrong.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(wrong.patient(), "score.void", id);
    }

    /** The newest complete score of each scale and the newest full period of each diary, by code. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Map<String, LatestScore> latest(PatientId patient) {
        audit.read(patient.value(), "score.latest", patient.value());
        return latest.of(patient);
    }

    /**
     * Every scale of a case over time, and how its diaries stand.
     *
     * @throws DomainException {@code unknown} when there is no such case
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ScoreSheet of(CaseId caseId) {
        CaseView of = cases.view(caseId);
        List<ScoreView> all = queries.of(caseId);
        audit.read(of.patient().value(), "score.list", caseId.value());
        return new ScoreSheet(caseId, of.patient(), Stream.of(Scale.values()).map(scale -> ScoreCourse.of(scale,
                all.stream().filter(one -> one.scale() == scale).toList())).toList(),
                diaries.summary(caseId, of.patient()), queries.asked(caseId));
    }
}
