package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;

/**
 * One line of what the clinic judges values by: a reference range, or a critical limit where {@code redFlag} is not null.
 *
 * @param sex      FEMALE, MALE, or null for any
 * @param fromDays age in days, in
 * @param toDays   out; null: no end
 * @param redFlag  of a critical limit: RF-08 …; the empty text for one without a number
 * @param inclusive of a critical limit: the limit itself is critical; of a range: its upper end is out of it
 */
public record RangeRow(String analyte, String panel, String sex, int fromDays, Integer toDays, BigDecimal low,
        BigDecimal high, String unit, String redFlag, boolean inclusive, Evidence evidence, String source,
        boolean approved) implements Serializable {
    public boolean isCritical() {
        return redFlag != null;
    }
}
