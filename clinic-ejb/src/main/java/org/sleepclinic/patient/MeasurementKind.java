package org.sleepclinic.patient;

/** What is measured at the desk or in the room. */
public enum MeasurementKind {
    WEIGHT, HEIGHT, BLOOD_PRESSURE
}
