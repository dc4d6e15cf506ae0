package org.sleepclinic.alert;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reach;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/**
 * One alert as people see it.
 *
 * @param patient        null when help was called for somebody nobody has named; name, birth date and phone too
 * @param phone          the patient's, for the call-back; null when not known
 * @param subject        the report, intake or finding that raised it
 * @param ownerId        who must answer; null when nobody was on duty
 * @param owner          by name and number
 * @param escalatesAt    when it goes to the deputy
 * @param escalatedAt    when it went; null before
 * @param acknowledgedAt when somebody answered; null while open
 * @param withdrawn      why the report that raised it no longer counts, voided or amended; null while it does, or when no
 *                       report raised it
 * @param calls          who called about it, oldest first
 * @param running        plans of the emergencies that run in its case, by protocol; only beside the record that raised it
 */
@Phi
public record AlertView(AlertId id, int version, PatientId patient, String familyName, String givenName,
        LocalDate birthDate, String phone, UUID caseId, Alarm.Source source, UUID subject, String ruleId,
        Alarm.Level level,
        String headline, List<Reason> reasons, Instant raisedAt, UUID ownerId, Reach owner, UUID deputyId,
        Reach deputy,
        Instant escalatesAt, Instant escalatedAt, Instant acknowledgedAt, String acknowledgedBy,
        String comment, String withdrawn, List<AlertCall> calls, Map<String, UUID> running) implements Serializable {
    public AlertView {
        reasons = List.copyOf(reasons);
        calls = List.copyOf(calls);
        running = Map.copyOf(running);
    }

    /** Is it known whom this is about? */
    public boolean isNamed() {
        return patient != null;
    }

    /** FAMILY, Given; only when it is known. */
    public String patientName() {
        return familyName.toUpperCase(Locale.ROOT) + ", " + givenName;
    }

    public boolean isOpen() {
        return acknowledgedAt == null;
    }

    /**
     * Does it wait for this person: the owner, the deputy once it was passed on, anybody when nobody was on duty? A call for
     * help waits for everybody who can come.
     */
    public boolean waitsFor(UUID user) {
        return isOpen() && (isCallForHelp() || ownerId == null || ownerId.equals(user)
                || escalatedAt != null && (deputyId == null || deputyId.equals(user)));
    }

    /** Was the report that raised it voided or amended? Then anybody clinical may close it in one step. */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Somebody called for help: whoever is near goes there. */
    public boolean isCallForHelp() {
        return source == Alarm.Source.HELP;
    }

    /** Whoever acts on it first asks where the patient is (D14); what may wait a day does not ask. */
    public boolean asksWhere() {
        return isOpen() && !isWithdrawn() && level != Alarm.Level.URGENT;
    }

    public boolean isEmergency() {
        return level == Alarm.Level.EMERGENCY;
    }

    @Override
    public String toString() {
        return "AlertView[" + id + "]";
    }
}
