package org.sleepclinic.result;

/** Kinds of report: a blood (or urine) draw, a 12-lead ECG. */
public enum ReportCategory {
    LAB, ECG
}
