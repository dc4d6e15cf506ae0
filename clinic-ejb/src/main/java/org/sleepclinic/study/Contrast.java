package org.sleepclinic.study;

/** Was contrast medium given for imaging? */
public enum Contrast {
    NONE, GIVEN
}
