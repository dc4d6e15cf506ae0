package org.sleepclinic.result;

import org.sleepclinic.kernel.Quantity;

/**
 * A value computed from others (G5).
 *
 * @param formula name, version and constants, as kept with the value: it can be computed again
 */
public record DerivedValue(String analyte, Quantity value, String formula) {
}
