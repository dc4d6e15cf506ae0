package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TimeSlot;

/**
 * A booking within the time that is to be closed.
 *
 * @param name    SURNAME, Given
 * @param tests   how many tests its order has; 0 for a visit
 * @param kinds   what may stand in for its resource
 * @param begun   the patient is there already
 * @param version to be given back with what is decided
 * @param fits    the next times it could have instead
 */
@Phi
public record BookingInTheWay(AppointmentId id, int version, UUID patient, String name, String purpose, int tests,
        UUID resource, String resourceName, Instant start, Instant end, Set<ResourceKind> kinds, boolean begun,
        List<SlotFit> fits) implements Serializable {
    public BookingInTheWay {
        kinds = Set.copyOf(kinds);
        fits = List.copyOf(fits);
    }

    BookingInTheWay with(List<SlotFit> found) {
        return new BookingInTheWay(id, version, patient, name, purpose, tests, resource, resourceName, start, end,
                kinds, begun, found);
    }

    boolean isNight() {
        return kinds.contains(ResourceKind.SLEEP_BED);
    }

    TimeSlot slot() {
        return new TimeSlot(start, end);
    }

    Duration length() {
        return Duration.between(start, end);
    }

    @Override
    public String toString() {
        return "BookingInTheWay[" + id + "]";
    }
}
