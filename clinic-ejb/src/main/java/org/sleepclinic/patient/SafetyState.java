package org.sleepclinic.patient;

/** What is known of one kind of safety fact. Nobody asked is not the same as asked and none (decision D13). */
public enum SafetyState {
    NOT_RECORDED, NONE_KNOWN, PRESENT
}
