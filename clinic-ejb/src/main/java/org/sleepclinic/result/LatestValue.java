package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;

/**
 * One value that counts (preliminary or final), as other features read it.
 *
 * @param amount         as received
 * @param unit           as received
 * @param canonicalAmount unrounded, in {@code canonicalUnit}
 * @param alternateUnit  the analyte's other unit, or null
 * @param factor         canonical × factor = alternate, or null
 * @param redFlag        of the critical limit it broke, such as RF-08, or null
 * @param alarmLevel     how soon somebody must act on that, or null
 * @param bound          where it is told only as less or more than the amount: no number to compute with; null: exact
 */
@Phi
public record LatestValue(String analyte, String name, BigDecimal amount, String unit, BigDecimal canonicalAmount,
        String canonicalUnit, String alternateUnit, BigDecimal factor, Flag flag, boolean derived, Instant takenAt,
        ReportId report, ReportStatus status, String redFlag, Alarm.Level alarmLevel,
        Bound bound) implements Serializable {
    public boolean isExact() {
        return bound == null;
    }

    /** The amount as received, of a bound what it lies below or above: to be shown with its sign. */
    public Quantity raw() {
        return new Quantity(amount, unit);
    }

    /**
     * The same measurement in another unit of its analyte; exact when it was received in that unit.
     *
     * @throws IllegalArgumentException when the analyte has no such unit
     * @throws IllegalStateException    of a bound: computing with one is a programming error
     */
    public Quantity in(String wanted) {
        if (bound != null) {
            throw new IllegalStateException(this + " is a bound");
        }
        return converted(wanted);
    }

    /** In the unit received, as told. */
    public Amount told() {
        return new Amount(amount, bound);
    }

    /** The same in another unit, as told. */
    public Amount toldIn(String wanted) {
        return new Amount(converted(wanted).amount(), bound);
    }

    private Quantity converted(String wanted) {
        return UnitConversion.convert(raw(), wanted, new UnitPair(canonicalUnit, alternateUnit, factor));
    }

    @Override
    public String toString() {
        return "LatestValue[" + analyte + " of " + report + "]";
    }
}
