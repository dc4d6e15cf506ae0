package org.sleepclinic.patient;

/** How bad a reaction was. */
public enum Severity {
    MILD, MODERATE, SEVERE, UNKNOWN
}
