package org.sleepclinic.alert;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/**
 * One alert as people see it.
 *
 * @param phone          the patient's, for the call-back; null when not known
 * @param subject        the report, intake or finding that raised it
 * @param ownerId        who must answer; null when nobody was on duty
 * @param owner          display name
 * @param escalatesAt    when it goes to the deputy
 * @param escalatedAt    when it went; null before
 * @param acknowledgedAt when somebody answered; null while open
 */
@Phi
public record AlertView(AlertId id, int version, PatientId patient, String familyName, String givenName,
        LocalDate birthDate, String phone, UUID caseId, Alarm.Source source, UUID subject, String ruleId,
        Alarm.Level level,
        String headline, List<Reason> reasons, Instant raisedAt, UUID ownerId, String owner, UUID deputyId,
        String deputy,
        Instant escalatesAt, Instant escalatedAt, Instant acknowledgedAt, String acknowledgedBy,
        String comment) implements Serializable {
    public AlertView {
        reasons = List.copyOf(reasons);
    }

    /** FAMILY, Given. */
    public String patientName() {
        return familyName.toUpperCase(Locale.ROOT) + ", " + givenName;
    }

    public boolean isOpen() {
        return acknowledgedAt == null;
    }

    /** Does it wait for this person: the owner, the deputy once it was passed on, anybody when nobody was on duty? */
    public boolean waitsFor(UUID user) {
        return isOpen() && (ownerId == null || ownerId.equals(user) || escalatedAt != null && user.equals(deputyId));
    }

    public boolean isEmergency() {
        return level == Alarm.Level.EMERGENCY;
    }

    @Override
    public String toString() {
        return "AlertView[" + id + "]";
    }
}
