package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Quantity;

/**
 * One line as received: analyte code, amount, UCUM unit.
 *
 * @param bound where the value is told only as less or more than the amount; null: exact
 */
public record EnteredValue(String analyte, BigDecimal amount, String unit, Bound bound) implements Serializable {
    /** An exact value. */
    public EnteredValue(String analyte, BigDecimal amount, String unit) {
        this(analyte, amount, unit, null);
    }

    public boolean isExact() {
        return bound == null;
    }

    /** As told: itself, or what it lies below or above. */
    public Amount told() {
        return new Amount(amount, bound);
    }

    /** The amount with its unit: of a bound the number it lies below or above. */
    public Quantity quantity() {
        return new Quantity(amount, unit);
    }
}
