package org.sleepclinic.alert;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.patient.PatientId;

/** Who must act on what, and who has. */
@Stateless
@Boundary
public class AlertFacade {
    @Inject
    private AlertQueries queries;
    @Inject
    private AlertRepository alerts;
    @Inject
    private AlertDesk desk;
    @Inject
    private Calcium calcium;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<AlertAcknowledged> acknowledged;

    /** Every alert nobody has answered, for the bar on every page: emergencies first. One statement. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AlertView> open() {
        List<AlertView> open = queries.open();
        audit.listed(open.stream().map(alert -> alert.patient().value()).toList(), "alert.open");
        return open;
    }

    /** One alert; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public AlertView find(AlertId id) {
        AlertView alert = queries.find(id).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        audit.read(alert.patient().value(), "alert.read", id.value());
        return alert;
    }

    /** The alerts one report, intake or finding of this patient raised, answered or not. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AlertView> raisedBy(PatientId patient, UUID subject) {
        audit.read(patient.value(), "alert.of", subject);
        return queries.ofSubject(subject).stream().filter(alert -> alert.patient().equals(patient)).toList();
    }

    /**
     * Answers an alert.
     *
     * @param seenVersion as read, so that two people cannot both answer
     * @param comment     what is done about it; needed
     * @throws DomainException {@code stale}, {@code alert.answered_already}, {@code text.required} at {@code alertComment}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void acknowledge(AlertId id, int seenVersion, String comment) {
        Alert alert = alerts.find(id, seenVersion);
        alert.acknowledge(comment, caller.id(), clock.instant());
        audit.changed(alert.patient(), "alert.acknowledge", id.value());
        acknowledged.fire(alert.acknowledgedNews());
        desk.ringAll();
    }

    /** How grave this patient's calcium is now, with what was seen or is missing. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Finding<CalciumSeverity> calciumSeverity(PatientId patient) {
        audit.read(patient.value(), "alert.calcium", patient.value());
        return calcium.severity(patient);
    }
}
