package org.sleepclinic.order;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of what the clinic asked for. */
public enum RequestStatus {
    /** Prepared, by a nurse or a physician; nobody acts on it before it is signed. */
    DRAFT,
    /** A physician answers for it; it may be booked and performed. */
    SIGNED,
    /** No longer wanted, though rightly ordered. */
    STOPPED,
    /** Entered in error; counts as never ordered, yet stays readable. */
    VOIDED;

    static final Transitions<RequestStatus> MOVES = Transitions.of(Map.of(
            DRAFT, Set.of(SIGNED, VOIDED),
            SIGNED, Set.of(STOPPED, VOIDED)));

    /** The same table answers for the button and for the verb. */
    public boolean mayBecome(RequestStatus next) {
        return MOVES.allows(this, next);
    }
}
