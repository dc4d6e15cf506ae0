package org.sleepclinic.study;

/** How a structure looked; not assessed is never normal. */
public enum StructureState {
    NORMAL, ABNORMAL, NOT_ASSESSED
}
