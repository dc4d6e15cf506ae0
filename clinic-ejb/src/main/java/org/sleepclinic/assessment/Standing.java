package org.sleepclinic.assessment;

/** How a rule's condition stands while an intake is being taken. */
public enum Standing {
    /** It holds. */
    PRESENT,
    /** Something was answered, but something it needs is missing. */
    OPEN,
    /** Nothing it needs was asked yet. */
    NOT_ASKED,
    /** It does not hold. */
    ABSENT
}
