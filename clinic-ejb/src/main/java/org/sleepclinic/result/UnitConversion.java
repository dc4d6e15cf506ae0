package org.sleepclinic.result;

import java.math.MathContext;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** Mass to mole and back, by the analyte's own factor, from the value as received. Rounds nothing. */
@ClinicalRule(id = "R-UNIT", source = "CONV; D1; G5; G6", evidence = Evidence.VERIFIED,
        says = "A value is converted by its analyte's own factor from the value as received, and rounded only for display.")
public final class UnitConversion {
    private UnitConversion() {
    }

    /**
     * The quantity in {@code wanted}; the very same amount when it is in that unit already.
     *
     * @throws IllegalArgumentException when either unit is none of the analyte's
     */
    public static Quantity convert(Quantity from, String wanted, UnitPair units) {
        if (!units.knows(from.unit()) || !units.knows(wanted)) {
            throw new IllegalArgumentException("no way from " + from.unit() + " to " + wanted);
        }
        if (from.unit().equals(wanted)) {
            return from;
        }
        return wanted.equals(units.alternate())
                ? new Quantity(from.amount().multiply(units.factor()), wanted)
                : new Quantity(from.amount().divide(units.factor(), MathContext.DECIMAL64), wanted);
    }
}
