package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measured amount and its UCUM unit, never one without the other. Mass and mole are different units of different
 * analytes: only the analyte knows its factor, so this class converts nothing.
 */
public record Quantity(BigDecimal amount, String unit) {
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Ucum.require(unit);
    }

    /** {@code of("7.2", "mg/dL")}. */
    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /**
     * Negative, zero or positive as this is less than, equal to or greater than the other.
     *
     * @throws IllegalArgumentException when the units differ: comparing across units is a programming error
     */
    public int compareAmount(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("cannot compare " + unit + " with " + other.unit);
        }
        return amount.compareTo(other.amount);
    }

    /** For logs and tests; people read the unit as {@link Ucum#shown} has it. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
