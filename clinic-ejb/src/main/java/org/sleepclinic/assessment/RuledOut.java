package org.sleepclinic.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * "Looked, not now": a clinician looked into a red flag an intake suggests, and says why it does not hold at present.
 *
 * @param seen what suggested it then; once something else does, it is looked at anew
 * @param by   display name
 */
@Phi
public record RuledOut(String ruleId, List<Reason> seen, String reason, String by, Instant at) implements Serializable {
    public RuledOut {
        seen = List.copyOf(seen);
    }

    @Override
    public String toString() {
        return "RuledOut[" + ruleId + "]";
    }
}
