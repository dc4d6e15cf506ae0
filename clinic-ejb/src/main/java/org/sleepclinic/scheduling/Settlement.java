package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * What becomes of a booking that is in the way of a closure: another time, or cancelled.
 *
 * @param version  of the booking as it was shown
 * @param resource where it goes; null cancels it
 * @param start    when; null likewise
 */
public record Settlement(AppointmentId appointment, int version, UUID resource, Instant start) {
    boolean isMove() {
        return resource != null;
    }
}
