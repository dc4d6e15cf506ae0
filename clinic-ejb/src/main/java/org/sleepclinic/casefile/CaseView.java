package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * A case as it stands.
 *
 * @param number        shown as C-2041
 * @param responsibleId the physician who answers for it, or null
 * @param responsible   display name, or null
 * @param openedBy      display name
 * @param version       what a change must name, so that nobody's change is overwritten unseen
 */
@Phi
public record CaseView(CaseId id, long number, PatientId patient, CaseStatus status, CaseOrigin origin, String referrer,
        String complaint, Urgency urgency, UUID responsibleId, String responsible, Instant openedAt, String openedBy,
        Instant closedAt, String closeReason, int version) implements Serializable {
    /** C-2041. */
    public String shownNumber() {
        return new CaseNumber(number).toString();
    }

    /** For readers who may not know what was thought. */
    CaseView withoutReason() {
        return new CaseView(id, number, patient, status, origin, referrer, complaint, urgency, responsibleId,
                responsible, openedAt, openedBy, closedAt, null, version);
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
