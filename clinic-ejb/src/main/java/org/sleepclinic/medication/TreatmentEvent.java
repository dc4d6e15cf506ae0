package org.sleepclinic.medication;

/** What happens to a treatment. */
public enum TreatmentEvent {
    CHOSEN,
    RAISED,
    LOWERED,
    HELD,
    /** Another ladder holds, for what else is taken has changed. */
    RELADDERED,
    TAPERING,
    RESUMED,
    /** Checks that spoke while it ran were answered. */
    CHECKED,
    RASH,
    STOPPED
}
