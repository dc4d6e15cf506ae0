package org.sleepclinic.order;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of how far a signed order has been carried out. */
public enum FulfilmentStatus {
    /** Nobody has begun; no time is booked. */
    WAITING,
    /** The patient has a time for it. */
    BOOKED,
    /** The patient is in the room, or the sample on its way. */
    IN_PROGRESS,
    /** A first result is there; a final one will follow. */
    PRELIMINARY,
    /** The final result is there. */
    COMPLETED,
    /** It was tried or waited for, and will not be done; the reason is in the trail. */
    NOT_DONE;

    /** Blood is often drawn without a booking, so a result may follow waiting; a voided result sends the order back. */
    static final Transitions<FulfilmentStatus> MOVES = Transitions.of(Map.of(
            WAITING, Set.of(BOOKED, IN_PROGRESS, PRELIMINARY, COMPLETED, NOT_DONE),
            BOOKED, Set.of(WAITING, IN_PROGRESS, PRELIMINARY, COMPLETED, NOT_DONE),
            IN_PROGRESS, Set.of(WAITING, PRELIMINARY, COMPLETED, NOT_DONE),
            PRELIMINARY, Set.of(WAITING, COMPLETED),
            COMPLETED, Set.of(WAITING),
            NOT_DONE, Set.of(WAITING)));

    /** Still to be done: somebody must book, perform or finish it. */
    public boolean isOpen() {
        return this != COMPLETED && this != NOT_DONE;
    }

    /** There is a report that counts, preliminary or final. */
    public boolean hasReport() {
        return this == PRELIMINARY || this == COMPLETED;
    }

    public boolean mayBecome(FulfilmentStatus next) {
        return MOVES.allows(this, next);
    }
}
