package org.sleepclinic.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.NoPatientData;

/** The clinic itself watches the time allowed; see {@link EscalationTimer}. */
@Stateless
@Boundary
@PermitAll
public class Escalation {
    @Inject
    private AlertRepository alerts;
    @Inject
    private AlertQueries queries;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** What is open, as one text; the ring it is worth, or null when nothing has changed. */
    public record Standing(String fingerprint, Ring ring) {
    }

    /** Asks the deputy too wherever the owner did not answer in time; rows another node holds are skipped. */
    @NoPatientData
    public int passOn() {
        Instant now = clock.instant();
        List<Alert> overdue = alerts.claimOverdue(now);
        overdue.forEach(alert -> {
            alert.escalate(now);
            audit.changed(alert.patient(), "alert.escalate", alert.id().value());
        });
        return overdue.size();
    }

    /** What is open now; whom to ring and how much is looked up only when it differs from {@code seen}. */
    @NoPatientData
    public Standing standing(String seen) {
        String fingerprint = queries.fingerprint();
        return new Standing(fingerprint, fingerprint.equals(seen) ? null : queries.ring());
    }
}
