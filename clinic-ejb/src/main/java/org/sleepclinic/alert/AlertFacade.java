package org.sleepclinic.alert;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.StaffQueries;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.PatientId;

/** Who must act on what, and who has. */
@Stateless
@Boundary
public class AlertFacade {
    private static final int LONGEST_NOTE = 1000;
    private static final int OTHERS = 100;

    @Inject
    private AlertQueries queries;
    @Inject
    private AlertRepository alerts;
    @Inject
    private AlertDesk desk;
    @Inject
    private Calcium calcium;
    @Inject
    private StaffQueries staff;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<AlertAcknowledged> acknowledged;

    /**
     * What nobody has answered, as a list somebody opens: every emergency, then the first hundred of the others; how many
     * there are says {@link #count}. One statement.
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AlertView> open() {
        List<AlertView> open = queries.open(OTHERS);
        audit.listed(named(open), "alert.open");
        return open;
    }

    /** The same, told to every open page by itself: in the audit, but not among what people looked at. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AlertView> ringing() {
        List<AlertView> open = queries.open(OTHERS);
        audit.rang(named(open), "alert.bell");
        return open;
    }

    /** How many alerts nobody has answered, listed or not. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public OpenAlerts count() {
        return queries.count();
    }

    private static List<UUID> named(List<AlertView> alerts) {
        return alerts.stream().filter(AlertView::isNamed).map(alert -> alert.patient().value()).toList();
    }

    /** One alert; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public AlertView find(AlertId id) {
        AlertView alert = queries.find(id).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        audit.read(alert.isNamed() ? alert.patient().value() : null, "alert.read", id.value());
        return alert;
    }

    /** The alerts one report, intake or finding of this patient raised, answered or not. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AlertView> raisedBy(PatientId patient, UUID subject) {
        audit.read(patient.value(), "alert.of", subject);
        return queries.ofSubject(subject).stream().filter(alert -> patient.equals(alert.patient())).toList();
    }

    /**
     * A physician answers an alert, whoever it waits for; a call for help is answered by the nurse who came, too. Others
     * hear of it ({@link AlertAcknowledged}) unless the report behind it no longer counts: that is no reason to treat anybody.
     *
     * @param seenVersion as read, so that two people cannot both answer
     * @param comment     what is done about it; needed
     * @throws DomainException {@code alert.physician}, {@code stale}, {@code alert.answered_already}, {@code text.required} at {@code alertComment}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void acknowledge(AlertId id, int seenVersion, String comment) {
        Alert alert = unanswered(id, seenVersion);
        if (!caller.is(PHYSICIAN) && !alert.isCallForHelp()) {
            throw new RoleRefusal("alert.physician", alert.patient(), id.value());
        }
        alerts.turn(alert);
        answer(alert, comment);
        if (alerts.withdrawn(alert).isEmpty()) {
            acknowledged.fire(alert.acknowledgedNews());
        }
    }

    /**
     * A nurse or physician has called about an alert. The note stays with it; it still waits for a physician and still goes to the deputy.
     * Calls are also made after the answer.
     *
     * @throws DomainException {@code unknown}, {@code text.required} at {@code callNote}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void called(AlertId id, String note) {
        AlertView alert = queries.find(id).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        alerts.add(id, new AlertCall(TextEntry.required(note, LONGEST_NOTE, "callNote"), "", clock.instant()),
                caller.id());
        audit.changed(alert.isNamed() ? alert.patient().value() : null, "alert.called", id.value());
    }

    /**
     * The report that raised the alert was voided or amended, so there is nothing left to answer for: nobody is told that it was
     * acknowledged, and nothing begins.
     *
     * @throws DomainException {@code alert.still_counts} while the report counts, {@code stale}, {@code alert.answered_already}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void closeWithdrawn(AlertId id, int seenVersion) {
        Alert alert = unanswered(id, seenVersion);
        String why = alerts.withdrawn(alert).orElseThrow(() -> new DomainException("alert.still_counts"));
        Stream.concat(Stream.of(alert), alerts.openWithin(alert).stream()).forEach(one -> {
            one.putAway("It no longer counts: " + why, caller.id(), clock.instant());
            audit.changed(one.patient(), "alert.acknowledge", one.id().value());
        });
        desk.ringAll();
    }

    /** Whoever answers second is told who did and when. */
    private Alert unanswered(AlertId id, int seenVersion) {
        Alert alert = alerts.find(id);
        if (alert.isAnswered()) {
            throw answeredAlready(staff.name(alert.acknowledgedBy()), alert.acknowledgedAt());
        }
        alert.requireVersion(seenVersion);
        return alert;
    }

    private static DomainException answeredAlready(String who, Instant when) {
        return new DomainException("alert.answered_already", who, when);
    }

    /** Whoever has answered the graver alert of a record has answered the lesser one it says more surely. */
    private void answer(Alert alert, String comment) {
        answerOne(alert, comment);
        alerts.openWithin(alert).forEach(lesser -> answerOne(lesser, comment));
        desk.ringAll();
    }

    private void answerOne(Alert alert, String comment) {
        alert.acknowledge(comment, caller.id(), clock.instant());
        audit.changed(alert.patient(), "alert.acknowledge", alert.id().value());
    }

    /** How grave this patient's calcium is now, with what was seen or is missing. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Finding<CalciumSeverity> calciumSeverity(PatientId patient) {
        audit.read(patient.value(), "alert.calcium", patient.value());
        return calcium.severity(patient);
    }
}
