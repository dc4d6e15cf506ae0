package org.sleepclinic.advice;

/** Situations the rules about driving tell apart. */
public enum DrivingSituation {
    AWAKE,
    /** Seizures in sleep only, ever. */
    ASLEEP_ONLY,
    /** In sleep only now, after awake ones. */
    ASLEEP_NOW_AWAKE_BEFORE,
    /** Never affecting consciousness. */
    AWARE_ONLY,
    FIRST_UNPROVOKED,
    PROVOKED,
    /** After a change of treatment a doctor advised, treatment restored. */
    ADVISED_CHANGE
}
