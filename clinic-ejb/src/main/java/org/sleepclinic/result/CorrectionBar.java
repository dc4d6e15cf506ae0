package org.sleepclinic.result;

/** Where adjusting calcium for albumin misleads, so that ionised calcium is needed (clinical reference 3.1). */
public enum CorrectionBar {
    DIALYSIS, THIRD_TRIMESTER, CRITICAL_ILLNESS, PARAPROTEIN, ACID_BASE_DISTURBANCE
}
