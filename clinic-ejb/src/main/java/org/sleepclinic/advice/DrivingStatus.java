package org.sleepclinic.advice;

/** What the patient was told about driving. */
public enum DrivingStatus {
    MUST_NOT_DRIVE, MAY_DRIVE, DOES_NOT_DRIVE
}
