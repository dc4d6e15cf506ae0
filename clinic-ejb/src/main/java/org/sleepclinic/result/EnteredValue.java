package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Quantity;

/** One line as received: analyte code, amount, UCUM unit. */
public record EnteredValue(String analyte, BigDecimal amount, String unit) implements Serializable {
    public Quantity quantity() {
        return new Quantity(amount, unit);
    }
}
