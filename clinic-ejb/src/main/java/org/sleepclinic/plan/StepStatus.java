package org.sleepclinic.plan;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of one step of a plan. Overdue is no state: it is an open step that {@code kernel.Overdue} judges so. */
public enum StepStatus {
    /** To be done by its due time. */
    OPEN,
    /** Done as the protocol says. */
    DONE,
    /** A physician decided otherwise and said why. */
    DEVIATED,
    /** Not needed any more: the plan was stopped. */
    CANCELLED;

    static final Transitions<StepStatus> MOVES = Transitions.of(Map.of(OPEN, Set.of(DONE, DEVIATED, CANCELLED)));
}
