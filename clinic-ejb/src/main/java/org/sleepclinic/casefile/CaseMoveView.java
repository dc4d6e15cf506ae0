package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * One step of a case's way.
 *
 * @param from   null when the case was opened
 * @param reason as given, or null
 * @param by     display name
 */
@Phi
public record CaseMoveView(CaseStatus from, CaseStatus to, String reason, Instant at,
        String by) implements Serializable {
    @Override
    public String toString() {
        return "CaseMoveView[" + to + "]";
    }
}
