package org.sleepclinic.screening;

/** Answer to a safety question. */
public enum Reply {
    YES,
    NO,
    /** Asked, and nobody knows: as open as if nobody had asked. */
    UNKNOWN,
    NOT_RECORDED
}
