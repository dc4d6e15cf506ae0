package org.sleepclinic.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a closure asks of whoever plans the nights of the sleep laboratory: a night needs more than a bed, and which nights
 * fit only that feature knows. It may use scheduling, which may not use it.
 */
public interface BedNights {
    /**
     * The next nights booked nights could have instead, the earliest first, at most three each; what is offered to one first
     * is offered to none after it. However many they are, in the same statements.
     */
    Map<AppointmentId, List<SlotFit>> othersFor(List<AppointmentId> nights, ClosedNights closing);

    /**
     * Takes what moves to these evenings and the closure itself wait for, between beds and patients as every booking does.
     *
     * @param evenings where booked nights go
     */
    void lock(Collection<LocalDate> evenings, ClosedNights closing);

    /** Gives a booked night another bed or evening within the caller's transaction, with whichever technologist is free. */
    void move(AppointmentId night, int version, UUID bed, Instant start, String reason);
}
