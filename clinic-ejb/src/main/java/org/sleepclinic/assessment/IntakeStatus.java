package org.sleepclinic.assessment;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of an intake: answered while open, a fact once finished, voided when it was taken in error. */
public enum IntakeStatus {
    OPEN, FINISHED, VOIDED;

    static final Transitions<IntakeStatus> MOVES = Transitions.of(Map.of(
            OPEN, Set.of(FINISHED, VOIDED),
            FINISHED, Set.of(VOIDED)));
}
