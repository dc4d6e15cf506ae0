package org.sleepclinic.score;

/** Was the patient awake when it began? */
public enum SeizureState {
    AWAKE, ASLEEP, UNKNOWN
}
