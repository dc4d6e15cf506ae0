package org.sleepclinic.result;

/** Rhythm of an ECG as read; QTc formulas hold for a regular one. */
public enum Rhythm {
    SINUS, ATRIAL_FIBRILLATION, PACED, OTHER;

    public boolean isIrregular() {
        return this == ATRIAL_FIBRILLATION;
    }
}
