package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One appointment in a schedule.
 *
 * @param patient the patient's id, or null for callers who may not know who it is
 * @param name    SURNAME, Given; or null likewise
 * @param purpose names of tests or the visit's reason; or null likewise
 * @param tests   how many tests its order has; 0 for a visit
 */
@Phi
public record BookedSlot(UUID id, UUID resource, Instant start, Instant end, AppointmentStatus status, UUID patient,
        String name, String purpose, int tests) implements Serializable {
    /** The same time without whose it is. */
    BookedSlot withoutPatient() {
        return new BookedSlot(id, resource, start, end, status, null, null, null, 0);
    }

    @Override
    public String toString() {
        return "BookedSlot[" + id + "]";
    }
}
