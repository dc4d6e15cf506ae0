package org.sleepclinic.score;

/** How a diary's days reached the clinic. */
public enum DiaryTold {
    PAPER, PHONE
}
