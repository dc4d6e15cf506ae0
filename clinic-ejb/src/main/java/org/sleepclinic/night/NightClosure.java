package org.sleepclinic.night;

import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/** A closure that is about to be made: of one bed, or of all where {@code bed} is null. */
record NightClosure(UUID bed, TimeSlot slot) {
    boolean closes(UUID other, TimeSlot night) {
        return (bed == null || bed.equals(other)) && slot.overlaps(night);
    }
}
