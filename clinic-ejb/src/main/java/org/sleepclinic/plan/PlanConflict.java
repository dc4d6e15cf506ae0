package org.sleepclinic.plan;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Level;

/**
 * What two plans of a patient would do against each other.
 *
 * @param level  as of a safety check (D11)
 * @param what   substance of the step that begins it
 * @param mine   label of the one plan and its step: "RLS v1 · RL-05"
 * @param theirs label of the other plan and its step, or the patient's state
 */
public record PlanConflict(Level level, String says, String what, String mine, String theirs, Evidence evidence,
        String source) implements Serializable {
}
