package org.sleepclinic.patient;

/** As recorded at registration; reference ranges and the preferred QTc limit depend on it. */
public enum Sex {
    FEMALE, MALE, OTHER, UNKNOWN
}
