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
    /** The patient stopped by themselves: a fact, however it should have been tapered. */
    STOPPED_ALREADY,
    /** Chosen, and never begun. */
    NEVER_TAKEN
}
