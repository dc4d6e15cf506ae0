package org.sleepclinic.result;

/** Who adjusted the calcium for albumin: the laboratory, this application, or nobody. Never two of them. */
public enum CorrectionSource {
    LAB, APP, NONE
}
