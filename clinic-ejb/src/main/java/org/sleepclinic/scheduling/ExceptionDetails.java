package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/**
 * What an administrator says about an exception of the opening hours.
 *
 * @param resource what is closed or open, or null
 * @param person   who is away, or null; neither means the whole clinic
 */
public record ExceptionDetails(UUID resource, UUID person, Instant starts, Instant ends,
        String reason) implements Serializable {
    /** From when to when; {@code scheduling.exception.order} at {@code ends}. */
    TimeSlot slot() {
        if (!starts.isBefore(ends)) {
            throw new DomainException("scheduling.exception.order").at("ends");
        }
        return new TimeSlot(starts, ends);
    }
}
