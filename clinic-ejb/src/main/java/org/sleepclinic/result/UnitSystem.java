package org.sleepclinic.result;

/** Which of an analyte's two units a grid shows: the SI one (mmol/L) or the conventional one (mg/dL). */
public enum UnitSystem {
    SI, CONVENTIONAL
}
