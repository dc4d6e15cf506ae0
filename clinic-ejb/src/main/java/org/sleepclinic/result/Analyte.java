package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Ucum;

/**
 * What can be measured, with the units it is reported in and the bounds of what a person can have.
 *
 * @param low         lowest plausible amount in the canonical unit
 * @param high        highest plausible amount in the canonical unit
 * @param decimals    decimals shown in the canonical unit
 * @param otherDecimals decimals shown in the alternate unit; null without one
 * @param qualitative 0 is negative, 1 is positive
 * @param panel       where grids show it: CALCIUM, IRON, KIDNEY, OTHER, ECG
 */
record Analyte(String code, String name, ReportCategory category, UnitPair units, BigDecimal low, BigDecimal high,
        int decimals, Integer otherDecimals, boolean qualitative, boolean derived, String panel, int position,
        Evidence evidence, String source) implements Serializable {

    /** The same measurement in another unit of this analyte. */
    Quantity in(String unit, Quantity received) {
        return UnitConversion.convert(received, unit, units);
    }

    Quantity canonical(Quantity received) {
        return in(units.canonical(), received);
    }

    /** Rounded half-up for display; the value itself stays unrounded. */
    Quantity shown(Quantity quantity) {
        return shown(quantity, null);
    }

    /** The same of a value that may be told as a bound, rounded so that it stays true: below 0.04 is below 0.1, not below 0.0. */
    Quantity shown(Quantity quantity, Bound bound) {
        return new Quantity(new Amount(quantity.amount(), bound).rounded(decimalsOf(quantity.unit())), quantity.unit());
    }

    /** The same measurement in the analyte's other unit, rounded for display; null without one. */
    Quantity equal(Quantity received, Bound bound) {
        return units.units().stream().filter(unit -> !unit.equals(received.unit())).findFirst()
                .map(unit -> shown(in(unit, received), bound)).orElse(null);
    }

    /** A range as it reads in another unit of the analyte, for showing only: values are judged in the range's own. */
    ReferenceRange shownIn(String unit, ReferenceRange range) {
        return range == null || unit.equals(range.unit()) ? range
                : new ReferenceRange(shownBound(unit, range.low(), range.unit()),
                        shownBound(unit, range.high(), range.unit()), unit, range.evidence(), range.source(),
                        range.highOut());
    }

    /** A range as it reads in the unit other than this one; null without one. */
    ReferenceRange shownBeside(String unit, ReferenceRange range) {
        return range == null ? null : units.units().stream().filter(one -> !one.equals(unit)).findFirst()
                .map(other -> shownIn(other, range)).orElse(null);
    }

    private BigDecimal shownBound(String unit, BigDecimal bound, String from) {
        return bound == null ? null : shown(in(unit, new Quantity(bound, from))).amount();
    }

    /**
     * The value received is one a living person can have.
     *
     * @throws DomainException {@code result.unit_unknown} (unit, name) or {@code result.implausible} (value, from, to, unit),
     *                         the bounds in the unit received, at {@code value-<code>}
     */
    void requirePlausible(Quantity received) {
        if (!units.knows(received.unit())) {
            throw new DomainException("result.unit_unknown", Ucum.shown(received.unit()), name).at(field());
        }
        BigDecimal amount = canonical(received).amount();
        if (amount.compareTo(low) < 0 || amount.compareTo(high) > 0) {
            throw new DomainException("result.implausible",
                    received.amount().toPlainString() + " " + Ucum.shown(received.unit()), bound(low, received.unit()),
                    bound(high, received.unit()), Ucum.shown(received.unit())).at(field());
        }
        if (qualitative && amount.stripTrailingZeros().scale() > 0) {
            throw new DomainException("result.qualitative", name).at(field());
        }
    }

    /** The last value a person can have below or above, in the canonical unit. */
    Quantity farthest(Bound bound) {
        return new Quantity(bound == Bound.BELOW ? low : high, units.canonical());
    }

    /**
     * A value told as less or more than a number is one a laboratory tells so: an amount, of blood.
     *
     * @throws DomainException {@code result.not_exact} (name) at the line's field
     */
    void requireBoundable(Bound bound) {
        if (bound != null && (category != ReportCategory.LAB || qualitative)) {
            throw new DomainException("result.not_exact", name).at(field());
        }
    }

    /** Id of this line's field. */
    String field() {
        return "value-" + code;
    }

    private int decimalsOf(String unit) {
        return unit.equals(units.alternate()) && otherDecimals != null ? otherDecimals : decimals;
    }

    private String bound(BigDecimal canonical, String unit) {
        BigDecimal bound = in(unit, new Quantity(canonical, units.canonical())).amount();
        int digits = Math.max(0, 3 - bound.precision() + bound.scale());
        return bound.setScale(Math.min(digits, 3), RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
