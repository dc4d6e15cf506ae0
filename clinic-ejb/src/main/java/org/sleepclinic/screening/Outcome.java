package org.sleepclinic.screening;

/** What a safety question, or all of a study's, comes to; the later the graver. */
public enum Outcome {
    /** Nothing stands in the way. */
    CLEAR,
    /** Somebody must ask, or decide what follows. */
    ASK,
    /** Not before a physician has overridden it with a reason and a second one has signed. */
    STOP
}
