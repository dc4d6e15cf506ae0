package org.sleepclinic.medication;

/** Where an agent stands for one person, best first. */
public enum Place {
    FIRST,
    /** First line, but only through the valproate gate. */
    GATED,
    LATER,
    ADD_ON,
    /** Suggested against as standard. */
    AGAINST,
    /** Not recorded what decides it. */
    NOT_KNOWN,
    NOT_FOR_THIS_PERSON;

    /** EP-05: the reason is kept where the choice is not first line. */
    boolean needsReason() {
        return this != FIRST && this != GATED;
    }
}
