package org.sleepclinic.casefile;

/** How soon a case must be seen. */
public enum Urgency {
    ROUTINE, URGENT, SAME_DAY, EMERGENCY
}
