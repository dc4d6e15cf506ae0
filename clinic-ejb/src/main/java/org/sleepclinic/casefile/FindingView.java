package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A sign as a clinician saw it.
 *
 * @param confirmedBy display name
 * @param voidReason  why it was entered in error, or null
 */
@Phi
public record FindingView(UUID id, CaseId caseId, FindingCode code, boolean present, String note, Instant confirmedAt,
        String confirmedBy, String voidReason, int version) implements Serializable {
    @Override
    public String toString() {
        return "FindingView[" + id + "]";
    }
}
