package org.sleepclinic.emergency;

import org.sleepclinic.kernel.Phi;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.RecordDose;

/**
 * A dose given in an emergency.
 *
 * @param way the way of the step it was given by, or blank for anything else
 */
@Phi
public record GiveDose(PlanId plan, String way, RecordDose dose) {
    @Override
    public String toString() {
        return "GiveDose[" + plan + "]";
    }
}
