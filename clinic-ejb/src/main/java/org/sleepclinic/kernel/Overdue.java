package org.sleepclinic.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What counts as overdue at this moment: an emergency a quarter of an hour after its time, everything else once the
 * clinic's day has passed over it. Until then it is due, which is no reproach.
 *
 * @param emergency an emergency is overdue when it was due before this
 * @param other     everything else, when it was due before this: the start of the clinic's day
 */
public record Overdue(Instant emergency, Instant other) {
    private static final Duration GRACE = Duration.ofMinutes(15);

    /** By this clock, in whose zone the clinic's day begins. */
    public static Overdue by(Clock clock) {
        return new Overdue(clock.instant().minus(GRACE),
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }

    public boolean is(Instant due, boolean anEmergency) {
        return due.isBefore(anEmergency ? emergency : other);
    }
}
