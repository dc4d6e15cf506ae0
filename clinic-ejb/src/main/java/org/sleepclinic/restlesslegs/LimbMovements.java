package org.sleepclinic.restlesslegs;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Phi;

/**
 * What the criteria of periodic limb movement disorder look at; null where nobody knows.
 *
 * @param years     completed
 * @param index     periodic limb movements an hour of sleep
 * @param complaint sleep disturbed or the day impaired by them
 * @param restless  criteria of restless legs met
 * @param explained better explained by narcolepsy, REM sleep behaviour disorder, sleep apnoea or a medicine
 */
@Phi
public record LimbMovements(BigDecimal years, BigDecimal index, Boolean complaint, Boolean restless,
        Boolean explained) {
    @Override
    public String toString() {
        return "LimbMovements";
    }
}
