package org.sleepclinic.scheduling;

import java.io.Serializable;
import org.sleepclinic.kernel.TimeSlot;

/**
 * One dated exception of the weekly hours of something that can be booked.
 *
 * @param opens  open once, beside its hours; else closed
 * @param whole  the whole clinic is closed, and this with it
 * @param reason as it was given: {@code Christmas Day}
 */
public record DatedHours(boolean opens, boolean whole, TimeSlot slot, String reason) implements Serializable {
    boolean closes(TimeSlot time) {
        return !opens && slot.overlaps(time);
    }
}
