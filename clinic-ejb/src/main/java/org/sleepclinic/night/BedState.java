package org.sleepclinic.night;

/** What stands in a bed's night where it is not simply free. */
public enum BedState {
    /** A patient has it. */
    BOOKED,
    /** Kept free for somebody, with a reason. */
    HELD,
    /** The bed or the whole clinic is closed, with a reason. */
    CLOSED,
    /** Open in the night and closed on the day after, so that no study runs on into it. */
    CLOSED_AFTER
}
