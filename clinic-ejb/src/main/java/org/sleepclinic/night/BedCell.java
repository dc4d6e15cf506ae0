package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.AppointmentStatus;

/**
 * A bed's night that is not free.
 *
 * @param subject      the appointment, the hold or the closure
 * @param patient      of a booking; null otherwise, and for callers who may not know who it is
 * @param title        SURNAME, Given of a booking, else the reason; null for callers who may not know
 * @param what         the study in short; null where there is none
 * @param eeg          an EEG is recorded
 * @param status       of a booking, else null
 * @param technologist account of whoever watches, or null
 * @param watchedBy    display name, or null
 * @param kits         codes of the kits it takes
 * @param recorded     the morning record is written
 * @param start        of a booking or a closure, else null; likewise {@code end}
 * @param version      of a hold, to be given back with a change
 */
@Phi
public record BedCell(BedState state, UUID bed, LocalDate night, UUID subject, UUID patient, String title, String what,
        boolean eeg, AppointmentStatus status, UUID technologist, String watchedBy, List<String> kits, Instant start,
        Instant end, boolean recorded, int version) implements Serializable {
    public BedCell {
        kits = List.copyOf(kits);
    }

    public boolean isBooked() {
        return state == BedState.BOOKED;
    }

    public boolean isHeld() {
        return state == BedState.HELD;
    }

    /** Is the night itself taken, and not the day after it only? */
    public boolean isOfNight() {
        return state != BedState.CLOSED_AFTER;
    }

    /** Does it keep a study from this bed? A hold is for the whole night, bookings and closures have their times. */
    boolean isInTheWay(LocalDate ofNight, TimeSlot study) {
        return isHeld() ? night.equals(ofNight) : study.overlaps(new TimeSlot(start, end));
    }

    /** The same without whose it is. */
    BedCell withoutPatient() {
        return isBooked() ? new BedCell(state, bed, night, subject, null, null, what, eeg, status, technologist,
                watchedBy, kits, start, end, recorded, version) : this;
    }

    @Override
    public String toString() {
        return "BedCell[" + subject + "]";
    }
}
