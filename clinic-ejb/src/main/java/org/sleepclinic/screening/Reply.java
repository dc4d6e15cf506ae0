package org.sleepclinic.screening;

/** Answer to a safety question. */
public enum Reply {
    YES, NO, NOT_RECORDED
}
