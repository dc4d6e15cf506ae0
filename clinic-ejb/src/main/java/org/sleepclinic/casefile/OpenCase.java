package org.sleepclinic.casefile;

import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.PatientId;

/**
 * A complaint the clinic takes on.
 *
 * @param referrer    who sent the patient; needed for a referral, at most 200 characters
 * @param complaint   in the patient's or the referrer's words, at most 1,000 characters
 * @param responsible the physician who answers for the case, or null until one is named
 */
@Phi
public record OpenCase(PatientId patient, CaseOrigin origin, String referrer, String complaint, Urgency urgency,
        UUID responsible) {
    public OpenCase {
        if (origin == null) {
            throw new DomainException("text.required").at("origin");
        }
        if (urgency == null) {
            throw new DomainException("text.required").at("urgency");
        }
        referrer = origin == CaseOrigin.REFERRAL ? TextEntry.required(referrer, 200, "referrer")
                : TextEntry.optional(referrer, 200, "referrer");
        complaint = TextEntry.required(complaint, 1000, "complaint");
    }

    @Override
    public String toString() {
        return "OpenCase[" + patient + "]";
    }
}
