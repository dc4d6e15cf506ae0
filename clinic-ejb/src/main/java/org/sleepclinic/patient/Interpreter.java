package org.sleepclinic.patient;

/** Does anybody translate? That nobody asked is not that none is needed (D13). */
public enum Interpreter {
    NOT_RECORDED, NOT_NEEDED, NEEDED
}
