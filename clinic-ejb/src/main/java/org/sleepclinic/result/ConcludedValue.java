package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Quantity;

/**
 * A value another feature concludes from a report's findings; nobody types it.
 *
 * @param formula name and version of the rule, as kept with the value
 */
public record ConcludedValue(String analyte, BigDecimal amount, String unit, String formula) implements Serializable {
    DerivedValue derived() {
        return new DerivedValue(analyte, new Quantity(amount, unit), formula);
    }
}
