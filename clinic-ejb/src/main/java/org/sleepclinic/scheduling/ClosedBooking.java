package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * What became of a booking for a closure.
 *
 * @param name     SURNAME, Given
 * @param wasWith  name of the resource it had
 * @param moved    to another time; else cancelled
 * @param nowWith  name of the resource it was moved to, or null
 * @param nowStart when it was moved to, or null
 * @param caseId   its case, or null
 * @param order    its order, or null for a visit
 * @param waiting  cancelled and without another time so far
 */
@Phi
public record ClosedBooking(AppointmentId id, UUID patient, String name, String purpose, String wasWith,
        Instant wasStart, boolean moved, String nowWith, Instant nowStart, UUID caseId, UUID order,
        boolean waiting) implements Serializable {
    @Override
    public String toString() {
        return "ClosedBooking[" + id + "]";
    }
}
