package org.sleepclinic.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a number may be.
 *
 * @param unit UCUM unit of the answer, or null
 * @param low  smallest plausible value, in; null: none
 * @param high greatest plausible value, in; null: none
 */
public record Bounds(String unit, BigDecimal low, BigDecimal high) implements Serializable {
    boolean holds(BigDecimal number) {
        return (low == null || number.compareTo(low) >= 0) && (high == null || number.compareTo(high) <= 0);
    }
}
