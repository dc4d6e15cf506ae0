package org.sleepclinic.scheduling;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of an appointment. */
public enum AppointmentStatus {
    /** The time is the patient's. */
    BOOKED,
    /** The patient is in the waiting room. */
    ARRIVED,
    /** The patient is with the person or in the room booked. */
    IN_ROOM,
    /** Seen, and gone. */
    LEFT,
    /** Did not come; the time is free for others. */
    NO_SHOW,
    /** Given up with a reason; the time is free for others. */
    CANCELLED;

    /** A click too early is taken back (arrived → booked); who was given up as absent may still come. */
    static final Transitions<AppointmentStatus> MOVES = Transitions.of(Map.of(
            BOOKED, Set.of(ARRIVED, NO_SHOW, CANCELLED),
            ARRIVED, Set.of(BOOKED, IN_ROOM, LEFT, CANCELLED),
            IN_ROOM, Set.of(LEFT),
            NO_SHOW, Set.of(ARRIVED)));

    /**
     * In these an order's appointment is ahead or under way, and it is the only one. Once the patient has left, a new time
     * may be needed: the sample was another patient's, the trace was unreadable.
     */
    static final Set<AppointmentStatus> SERVING = Set.of(BOOKED, ARRIVED, IN_ROOM);

    /** The same table answers for the button and for the verb. */
    public boolean mayBecome(AppointmentStatus next) {
        return MOVES.allows(this, next);
    }

    /** Does it keep others out of its time? */
    public boolean holdsTime() {
        return this != NO_SHOW && this != CANCELLED;
    }
}
