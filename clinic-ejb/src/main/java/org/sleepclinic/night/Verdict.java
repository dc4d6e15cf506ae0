package org.sleepclinic.night;

/** How a recording turned out. */
public enum Verdict {
    /** Good enough to be scored. */
    ADEQUATE,
    /** To be done again; says why. */
    REPEAT
}
