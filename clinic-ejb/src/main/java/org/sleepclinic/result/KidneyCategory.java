package org.sleepclinic.result;

import java.math.BigDecimal;

/** KDIGO category of an eGFR, on the unrounded number with half-open bands (clinical reference 3.2). */
public enum KidneyCategory {
    G1("90"), G2("60"), G3A("45"), G3B("30"), G4("15"), G5("0");

    private final BigDecimal from;

    KidneyCategory(String from) {
        this.from = new BigDecimal(from);
    }

    /** The category of an unrounded eGFR in mL/min/1.73 m². */
    public static KidneyCategory of(BigDecimal egfr) {
        for (KidneyCategory category : values()) {
            if (egfr.compareTo(category.from) >= 0) {
                return category;
            }
        }
        return G5;
    }
}
