package org.sleepclinic.result;

import java.io.Serializable;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;

/**
 * One value of a report as shown.
 *
 * @param value       as received, or rounded when derived
 * @param equal       rounded, in the analyte's other unit; null without one
 * @param range       frozen with the value, in the unit of {@code value}; null when there was none
 * @param rangeEqual  the same range in the unit of {@code equal}, or null
 * @param formula     how it was computed, or null
 * @param qualitative 1 is positive, 0 is negative
 * @param loinc       of the unit received, or null
 * @param bound       where it is told only as less or more than the value; null: exact
 */
@Phi
public record ValueView(String code, String name, Quantity value, Quantity equal, Flag flag, ReferenceRange range,
        ReferenceRange rangeEqual,
        boolean derived, String formula, boolean qualitative, String loinc, String redFlag,
        Bound bound) implements Serializable {
    @Override
    public String toString() {
        return "ValueView[" + code + "]";
    }
}
