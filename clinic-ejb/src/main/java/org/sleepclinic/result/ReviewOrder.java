package org.sleepclinic.result;

/** How a doctor goes through unread reports. MINE: of cases the caller answers for, or orders the caller signed. */
public enum ReviewOrder {
    FLAGGED_FIRST, OLDEST, MINE
}
