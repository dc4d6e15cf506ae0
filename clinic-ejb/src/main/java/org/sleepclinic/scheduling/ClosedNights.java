package org.sleepclinic.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/**
 * A closure that is about to be made, as the nights of the sleep laboratory see it: of one bed, of a person, or of all where
 * both are null.
 */
public record ClosedNights(UUID bed, UUID person, TimeSlot slot) {
    /** Nothing is closed. */
    public static final ClosedNights NONE = new ClosedNights(null, null, null);

    public boolean closesBed(UUID other, TimeSlot booked) {
        return slot != null && slot.overlaps(booked) && (bed == null ? person == null : bed.equals(other));
    }

    /** Is whoever would watch away? */
    public boolean closesWatch(UUID technologist, LocalDate night, ZoneId zone) {
        return slot != null && technologist.equals(person) && slot.overlaps(NightWatch.of(night, zone));
    }
}
