package org.sleepclinic.casefile;

import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * A clinician's word on a sign.
 *
 * @param present present now, or looked for and absent
 * @param note    at most 400 characters, or null
 */
@Phi
public record ConfirmFinding(CaseId caseId, FindingCode code, boolean present, String note) {
    public ConfirmFinding {
        if (code == null) {
            throw new DomainException("text.required").at("code");
        }
        note = TextEntry.optional(note, 400, "note");
    }

    @Override
    public String toString() {
        return "ConfirmFinding[" + caseId + ", " + code + "]";
    }
}
