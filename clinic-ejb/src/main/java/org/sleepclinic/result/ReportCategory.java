package org.sleepclinic.result;

/** Kinds of report: a blood (or urine) draw, a 12-lead ECG, and the studies a physician signs. */
public enum ReportCategory {
    LAB, ECG, EEG, IMAGING, SLEEP, BONE;

    /** A report with a conclusion, which a physician signs; a technologist's is preliminary until then. */
    public boolean isStudy() {
        return this != LAB && this != ECG;
    }

    /** Has it a report without any figure: words alone can be the result? */
    boolean mayBeWords() {
        return this == EEG || this == IMAGING;
    }
}
