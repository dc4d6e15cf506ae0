package org.sleepclinic.scheduling;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** An opening beside the weekly hours promises that times can be booked then: one that opens nothing is refused. */
final class ExtraOpening {
    private static final Duration A_DAY = Duration.ofDays(1);

    private ExtraOpening() {
    }

    /**
     * Refuses an opening that would not be one.
     *
     * @param resource with the exceptions of its hours on all days the opening touches
     * @throws DomainException {@code scheduling.opening.days} at {@code ends} for one that runs on through nights nobody means;
     *         {@code scheduling.opening.closed} (name, when, reason) at {@code starts} within a closure;
     *         {@code scheduling.opening.already} (name) at {@code starts} where all of it is open anyway
     */
    static void require(ResourceView resource, TimeSlot opening, ZoneId zone) {
        if (opening.length().compareTo(A_DAY) > 0 && !isWholeDays(opening, zone)) {
            throw new DomainException("scheduling.opening.days").at("ends");
        }
        resource.closedIn(opening).ifPresent(closed -> {
            throw new DomainException("scheduling.opening.closed", resource.name(),
                    ClinicMoments.write(closed.slot(), zone), closed.reason()).at("starts");
        });
        if (resource.isOpenFor(opening, zone)) {
            throw new DomainException("scheduling.opening.already", resource.name()).at("starts");
        }
    }

    /** From one midnight to another. */
    private static boolean isWholeDays(TimeSlot opening, ZoneId zone) {
        return opening.start().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)
                && opening.end().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
