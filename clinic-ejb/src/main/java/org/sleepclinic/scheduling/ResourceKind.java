package org.sleepclinic.scheduling;

/** What can be booked. A test of the catalogue names the kind that performs it; a visit is with a person. */
public enum ResourceKind {
    PHYSICIAN, NURSE, BLOOD_ROOM, ECG, EEG, SLEEP_BED, IMAGING, BONE;

    /** A person, whom a patient may visit without an order. */
    public boolean isPerson() {
        return this == PHYSICIAN || this == NURSE;
    }
}
