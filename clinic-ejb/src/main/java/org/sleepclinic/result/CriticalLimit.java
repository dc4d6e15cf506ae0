package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * Beyond this somebody must act.
 *
 * @param below     null: no lower limit
 * @param above     null: no upper limit
 * @param toldBelow where a value told as less than a number counts from, if not from {@code below}; null: no other
 * @param inclusive the limit itself is critical too
 * @param redFlag   the red flag it raises, such as RF-08; {@link #UNNUMBERED} where the reference numbers none
 */
record CriticalLimit(BigDecimal below, BigDecimal above, BigDecimal toldBelow, String unit, boolean inclusive,
        String redFlag,
        Alarm.Level level,
        Evidence evidence, String source) implements Serializable {
    /** Rule id of a critical limit that is no numbered red flag. */
    static final String UNNUMBERED = "R-CRITICAL";

    /** CRITICAL_LOW, CRITICAL_HIGH, or NORMAL for inside. */
    Flag judge(Quantity value) {
        if (below != null && isBeyond(-value.compareAmount(new Quantity(below, unit)))) {
            return Flag.CRITICAL_LOW;
        }
        return above != null && isBeyond(value.compareAmount(new Quantity(above, unit))) ? Flag.CRITICAL_HIGH
                : Flag.NORMAL;
    }

    /** As bounds are asked: "below 1.00" is told already, and no rounding takes it away. */
    CriticalLimit ofBounds() {
        return toldBelow == null ? this
                : new CriticalLimit(toldBelow, above, null, unit, inclusive, redFlag, level, evidence, source);
    }

    private boolean isBeyond(int distance) {
        return distance > 0 || inclusive && distance == 0;
    }
}
