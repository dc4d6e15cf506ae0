package org.sleepclinic.medication;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import org.sleepclinic.kernel.Evidence;

/**
 * How an agent is taken away.
 *
 * @param least     how long at least; null where {@code step} says so
 * @param step      of a day, taken off at once; null where {@code least} says how long
 * @param everyDays between two steps at least
 */
public record Taper(String agent, Purpose purpose, Period least, BigDecimal step, Integer everyDays, String says,
        Evidence evidence, String source) implements Serializable {
    /** The first day it may be gone: the first step is taken off today. */
    LocalDate earliestEnd(Dose dose, LocalDate today) {
        if (least != null) {
            return today.plus(least);
        }
        int steps = dose.daily().divide(step, 0, RoundingMode.CEILING).intValueExact();
        return today.plusDays(Math.max(1L, steps - 1L) * everyDays);
    }
}
