package org.sleepclinic.plan;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of a patient's plan. */
public enum PlanStatus {
    /** Steps are open. */
    ACTIVE,
    /** Every way came to its end. */
    COMPLETED,
    /** A physician ended it early and said why. */
    STOPPED;

    static final Transitions<PlanStatus> MOVES = Transitions.of(Map.of(ACTIVE, Set.of(COMPLETED, STOPPED)));
}
