package org.sleepclinic.figures;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the beds of the sleep laboratory were used in a week.
 *
 * @param monday  its first day within the period
 * @param offered evenings on which a bed was open, all beds together
 * @param used    of these, spent or booked
 */
public record BedWeek(LocalDate monday, LocalDate last, int offered, int used) implements Serializable {
    /** Per cent; 0 when no bed was open. */
    public int percent() {
        return offered == 0 ? 0 : Math.round(used * 100f / offered);
    }
}
