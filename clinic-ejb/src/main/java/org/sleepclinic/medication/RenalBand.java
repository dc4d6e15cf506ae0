package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;

/**
 * What kidneys of this creatinine clearance allow.
 *
 * @param above     mL/min; whether the bound itself belongs to the band is {@code withLower}
 * @param upTo      mL/min, or null: no upper bound
 * @param startLow  lowest start of a day, or null
 * @param startHigh highest start of a day, or null
 * @param maximum   of a day
 * @param ranged    what is usual runs from the lowest start to the maximum; else the reference gives the maximum alone
 */
public record RenalBand(String agent, BigDecimal above, boolean withLower, BigDecimal upTo, boolean withUpper,
        BigDecimal startLow, BigDecimal startHigh, BigDecimal maximum, boolean ranged, String unit, String says,
        Evidence evidence,
        String source) implements Serializable {
    boolean holds(BigDecimal clearance) {
        int low = clearance.compareTo(above);
        int high = upTo == null ? -1 : clearance.compareTo(upTo);
        return (low > 0 || low == 0 && withLower) && (high < 0 || high == 0 && withUpper);
    }

    /** The lowest of what is usual in a day; null where only the maximum is given. */
    BigDecimal usualLow() {
        return ranged ? startLow : null;
    }

    /** The highest of what is usual in a day; null where only the maximum is given. */
    BigDecimal usualHigh() {
        return ranged ? maximum : null;
    }

    /** Kidneys that ask for less than usual. */
    public boolean isReduced() {
        return upTo != null;
    }

    /** 30–50, below 30, above 80. */
    public String span() {
        if (upTo == null) {
            return (withLower ? "≥ " : "> ") + Dose.shown(above);
        }
        return above.signum() == 0 ? (withUpper ? "≤ " : "< ") + Dose.shown(upTo)
                : Dose.shown(above) + (withUpper ? "–" : "–<") + Dose.shown(upTo);
    }
}
