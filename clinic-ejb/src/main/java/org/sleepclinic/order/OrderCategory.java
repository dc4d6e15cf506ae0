package org.sleepclinic.order;

/** Kinds of test, by who performs them. */
public enum OrderCategory {
    /** Laboratory: one draw serves every test of a basket. */
    LAB,
    /** Twelve-lead electrocardiogram. */
    ECG,
    /** Electroencephalography, all forms. */
    EEG,
    /** MRI and CT. */
    IMAGING,
    /** Nights and movements: polysomnography, home testing, immobilisation test, actigraphy. */
    SLEEP,
    /** Bone density. */
    BONE;

    /** True where all tests of a basket are fulfilled in one go and so become one order. */
    public boolean isTakenTogether() {
        return this == LAB;
    }

    /** True for all but blood and the ECG: reported in words beside figures, signed by a physician. */
    public boolean isStudy() {
        return this != LAB && this != ECG;
    }

    /** True where a recorder writes signals to a file. */
    public boolean isRecorded() {
        return this == EEG || this == SLEEP || this == ECG;
    }
}
