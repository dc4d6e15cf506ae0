package org.sleepclinic.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * An open step of a case: what is next, who, by when, and why.
 *
 * @param plan         label of the protocol's version: HCA v1
 * @param code         HC-10
 * @param role         one of Roles; {@code roleText} as the source says it
 * @param why          what led here: "HC-10 · Oral calcium started", or what gave rise to the plan
 * @param rule         what the deciding row says; null where a clinician chose or the plan began here
 * @param postponed    reason of the last postponement, or null
 * @param approved     the protocol's version is signed off
 */
@Phi
public record NextStep(PlanStepId id, PlanId planId, UUID caseId, String plan, String planName, String code,
        String title,
        String action, String role, String roleText, String dueText, Instant dueAt, Instant activatedAt, String stop,
        boolean emergency, String why, String rule, String postponed, Evidence evidence, String source,
        boolean approved,
        boolean overdue) implements Serializable {
    @Override
    public String toString() {
        return "NextStep[" + id + "]";
    }
}
