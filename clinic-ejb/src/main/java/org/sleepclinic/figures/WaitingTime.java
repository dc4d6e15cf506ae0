package org.sleepclinic.figures;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How long one stage of the way took.
 *
 * @param stage   VISIT, RESULT, DIAGNOSIS or ALL
 * @param cases   how many ended it in the period
 * @param median  days, one decimal; null when there is none
 * @param ninety  nine of ten took no longer, in days; null likewise
 * @param waiting how many have not ended it yet
 */
public record WaitingTime(String stage, int cases, BigDecimal median, BigDecimal ninety,
        int waiting) implements Serializable {
    /** The number of those that ended it. */
    public Figure ended() {
        return Figure.valueOf("WAIT_" + stage);
    }

    /** The number of those still in it. */
    public Figure open() {
        return Figure.valueOf("WAITING_" + stage);
    }
}
