package org.sleepclinic.night;

/** What was asked at the bed; null where nobody asked. */
public enum YesNo {
    YES, NO
}
