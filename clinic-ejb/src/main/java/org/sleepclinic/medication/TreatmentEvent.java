package org.sleepclinic.medication;

/** What happens to a treatment. */
public enum TreatmentEvent {
    CHOSEN,
    RAISED,
    LOWERED,
    /** As much of a day as before, taken another way. */
    OTHER_WAY,
    HELD,
    /** Another ladder holds, for what else is taken has changed. */
    RELADDERED,
    TAPERING,
    RESUMED,
    /** Checks that spoke while it ran were answered. */
    CHECKED,
    RASH,
    STOPPED;

    /** What becomes of a treatment whose dose changes. */
    static TreatmentEvent of(Dose before, Dose after) {
        int more = after.daily().compareTo(before.daily());
        return more > 0 ? RAISED : more < 0 ? LOWERED : OTHER_WAY;
    }
}
