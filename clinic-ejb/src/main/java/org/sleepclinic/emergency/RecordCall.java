package org.sleepclinic.emergency;

import java.time.Instant;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.plan.PlanId;

/**
 * A call made in an emergency.
 *
 * @param at       when it was made
 * @param readBack what was said was repeated and confirmed
 */
@Phi
public record RecordCall(PlanId plan, Instant at, String whom, String said, boolean readBack) {
    @Override
    public String toString() {
        return "RecordCall[" + plan + "]";
    }
}
