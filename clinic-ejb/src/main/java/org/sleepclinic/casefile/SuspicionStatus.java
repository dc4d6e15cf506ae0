package org.sleepclinic.casefile;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of a suspicion: raised by a rule or a clinician, decided by a clinician, taken up again on new grounds. */
public enum SuspicionStatus {
    RAISED, CONFIRMED, DISMISSED;

    static final Transitions<SuspicionStatus> MOVES = Transitions.of(Map.of(
            RAISED, Set.of(CONFIRMED, DISMISSED),
            CONFIRMED, Set.of(DISMISSED),
            DISMISSED, Set.of(RAISED, CONFIRMED)));

    /** What a clinician may make of it now. */
    public Set<SuspicionStatus> decisions() {
        Set<SuspicionStatus> next = MOVES.from(this);
        next.remove(RAISED);
        return next;
    }
}
