package org.sleepclinic.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Units a scale, a ruler or a cuff may show, and what one of them is in the unit the clinic keeps. */
public enum MeasuredUnit {
    KG("kg", "1"),
    /** Avoirdupois pound, 0.45359237 kg exactly. */
    LB("[lb_av]", "0.45359237"),
    CM("cm", "1"),
    M("m", "100"),
    /** International inch, 2.54 cm exactly. */
    INCH("[in_i]", "2.54"),
    MM_HG("mm[Hg]", "1");

    private final String ucum;
    private final BigDecimal factor;

    MeasuredUnit(String ucum, String factor) {
        this.ucum = ucum;
        this.factor = new BigDecimal(factor);
    }

    /** UCUM code. */
    public String ucum() {
        return ucum;
    }

    /** In kg, cm or mm[Hg], to three decimals. */
    BigDecimal kept(BigDecimal entered) {
        return entered.multiply(factor).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
