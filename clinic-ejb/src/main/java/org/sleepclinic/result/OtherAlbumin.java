package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sleepclinic.kernel.Quantity;

/**
 * An albumin of another draw; one of the 24 hours before may adjust a calcium that came without one (D3).
 *
 * @param exact false: told only as less or more than a number, so that it adjusts nothing, nor does an older one
 */
public record OtherAlbumin(Quantity albumin, Instant takenAt, boolean exact) implements Serializable {
    static final Duration REACH = Duration.ofHours(24);

    /** One that was measured to a number. */
    public OtherAlbumin(Quantity albumin, Instant takenAt) {
        this(albumin, takenAt, true);
    }

    /** The newest one that reaches the draw at {@code takenAt}. */
    static Optional<Quantity> reaching(Instant takenAt, Collection<OtherAlbumin> known) {
        if (takenAt == null) {
            return Optional.empty();
        }
        return known.stream().filter(one -> one.reaches(takenAt)).max(Comparator.comparing(OtherAlbumin::takenAt))
                .filter(OtherAlbumin::exact).map(OtherAlbumin::albumin);
    }

    private boolean reaches(Instant moment) {
        return !takenAt.isAfter(moment) && !takenAt.isBefore(moment.minus(REACH));
    }
}
