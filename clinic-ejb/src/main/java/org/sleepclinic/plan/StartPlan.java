package org.sleepclinic.plan;

import java.util.Set;
import org.sleepclinic.casefile.CaseId;

/**
 * Starts a patient on a protocol's version in effect.
 *
 * @param steps codes of the START steps to open: one, or the goals chosen, as the protocol says
 */
public record StartPlan(CaseId caseId, String protocol, Set<String> steps, Origin origin) {
    public StartPlan {
        steps = Set.copyOf(steps);
    }
}
