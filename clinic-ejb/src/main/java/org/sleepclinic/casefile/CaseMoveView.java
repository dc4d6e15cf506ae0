package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * One step of a case's way.
 *
 * @param from   null when the case was opened
 * @param reason as given, or null; null for readers who may not know
 * @param by     display name
 */
@Phi
public record CaseMoveView(CaseStatus from, CaseStatus to, String reason, Instant at,
        String by) implements Serializable {
    /** For readers who may not know what was thought. */
    CaseMoveView withoutReason() {
        return new CaseMoveView(from, to, null, at, by);
    }

    @Override
    public String toString() {
        return "CaseMoveView[" + to + "]";
    }
}
