package org.sleepclinic.study;

/** Before or after the menopause: decides whether bone is judged by the T- or the Z-score. */
public enum Menopause {
    BEFORE, AFTER, UNKNOWN
}
