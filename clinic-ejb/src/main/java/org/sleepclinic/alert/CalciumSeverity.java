package org.sleepclinic.alert;

/** How grave a low calcium is, and so its route: emergency (HC-01), same-day plan (HC-10), or none. */
public enum CalciumSeverity {
    SEVERE, MILD, NOT_LOW
}
