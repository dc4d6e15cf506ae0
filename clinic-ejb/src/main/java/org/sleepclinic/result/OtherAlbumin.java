package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sleepclinic.kernel.Quantity;

/** An albumin of another draw; within 24 hours it may adjust a calcium that came without one (D3). */
public record OtherAlbumin(Quantity albumin, Instant takenAt) implements Serializable {
    static final Duration REACH = Duration.ofHours(24);

    /** The nearest one that reaches the draw at {@code takenAt}. */
    static Optional<Quantity> reaching(Instant takenAt, Collection<OtherAlbumin> known) {
        if (takenAt == null) {
            return Optional.empty();
        }
        return known.stream().filter(one -> one.distance(takenAt).compareTo(REACH) <= 0)
                .min(Comparator.comparing(one -> one.distance(takenAt))).map(OtherAlbumin::albumin);
    }

    private Duration distance(Instant moment) {
        return Duration.between(takenAt, moment).abs();
    }
}
