package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * What is usual for a person of one age and sex; both ends are in.
 *
 * @param low  null: no lower end
 * @param high null: no upper end
 * @param unit the unit the source states it in (D1)
 */
public record ReferenceRange(BigDecimal low, BigDecimal high, String unit, Evidence evidence,
        String source) implements Serializable {
    /**
     * LOW, NORMAL or HIGH, on the unrounded amount.
     *
     * @throws IllegalArgumentException when the quantity stands in another unit
     */
    public Flag judge(Quantity value) {
        if (low != null && value.compareAmount(new Quantity(low, unit)) < 0) {
            return Flag.LOW;
        }
        return high != null && value.compareAmount(new Quantity(high, unit)) > 0 ? Flag.HIGH : Flag.NORMAL;
    }
}
