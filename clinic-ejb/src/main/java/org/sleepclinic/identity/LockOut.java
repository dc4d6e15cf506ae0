package org.sleepclinic.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a name is locked after failed attempts in a row: not at all up to four, a minute after the fifth, twice as
 * long after each further one, an hour at most. Slow enough against guessing, short enough for a nurse who mistyped.
 */
final class LockOut {
    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private LockOut() {
    }

    /** The lock that follows this many failures in a row. */
    static Optional<Duration> after(int failures) {
        if (failures <= FREE_FAILURES) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, DOUBLINGS);
        Duration length = FIRST.multipliedBy(1L << doublings);
        return Optional.of(length.compareTo(LONGEST) > 0 ? LONGEST : length);
    }
}
