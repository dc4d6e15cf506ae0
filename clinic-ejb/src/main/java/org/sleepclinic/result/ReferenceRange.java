package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * What is usual for a person of one age and sex; both ends are in, unless the upper one is said to be out.
 *
 * @param low     null: no lower end
 * @param high    null: no upper end
 * @param unit    the unit the source states it in (D1)
 * @param highOut the upper end itself is no longer usual
 */
public record ReferenceRange(BigDecimal low, BigDecimal high, String unit, Evidence evidence, String source,
        boolean highOut) implements Serializable {
    public ReferenceRange(BigDecimal low, BigDecimal high, String unit, Evidence evidence, String source) {
        this(low, high, unit, evidence, source, false);
    }

    /**
     * LOW, NORMAL or HIGH, on the unrounded amount.
     *
     * @throws IllegalArgumentException when the quantity stands in another unit
     */
    public Flag judge(Quantity value) {
        if (low != null && value.compareAmount(new Quantity(low, unit)) < 0) {
            return Flag.LOW;
        }
        return high != null && value.compareAmount(new Quantity(high, unit)) >= (highOut ? 0 : 1) ? Flag.HIGH
                : Flag.NORMAL;
    }
}
