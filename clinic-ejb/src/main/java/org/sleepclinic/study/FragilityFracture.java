package org.sleepclinic.study;

/** Has a bone broken from a fall of standing height or less? */
public enum FragilityFracture {
    YES, NO, UNKNOWN
}
