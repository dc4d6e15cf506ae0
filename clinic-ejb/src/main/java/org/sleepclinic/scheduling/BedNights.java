package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/**
 * What a closure asks of whoever plans the nights of the sleep laboratory: a night needs more than a bed, and which nights
 * fit only that feature knows. It may use scheduling, which may not use it.
 */
public interface BedNights {
    /**
     * The next nights a booked night could have instead, the earliest first; at most three.
     *
     * @param closedBed the bed that is to be closed, or null for every bed
     * @param closed    from when to when
     */
    List<SlotFit> othersFor(AppointmentId night, UUID closedBed, TimeSlot closed);

    /** Gives a booked night another bed or evening within the caller's transaction, with whichever technologist is free. */
    void move(AppointmentId night, int version, UUID bed, Instant start, String reason);
}
