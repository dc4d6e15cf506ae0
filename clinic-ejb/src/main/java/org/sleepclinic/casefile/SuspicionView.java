package org.sleepclinic.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * What the clinic suspects and why.
 *
 * @param ruleId   the rule that raised it, such as RT-4, or {@code clinician}
 * @param reasons  inputs the rule saw
 * @param raisedBy display name
 * @param decidedBy display name, or null while undecided
 */
@Phi
public record SuspicionView(UUID id, CaseId caseId, Condition condition, SuspicionStatus status, String ruleId,
        List<Reason> reasons, Instant raisedAt, String raisedBy, Instant decidedAt, String decidedBy,
        String decisionReason,
        int version) implements Serializable {
    public SuspicionView {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "SuspicionView[" + id + "]";
    }
}
