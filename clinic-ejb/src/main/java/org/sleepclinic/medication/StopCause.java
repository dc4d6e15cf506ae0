package org.sleepclinic.medication;

/** Why an agent ends. */
public enum StopCause {
    RASH,
    /** Another side effect that cannot wait. */
    HARM,
    NO_EFFECT,
    NO_LONGER_NEEDED,
    PATIENTS_WISH,
    SWITCHED,
    /** Chosen, and never begun. */
    NEVER_TAKEN
}
