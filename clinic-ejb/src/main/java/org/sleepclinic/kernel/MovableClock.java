package org.sleepclinic.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Real time plus a distance that every clock made from it shares. */
final class MovableClock extends Clock {
    private final AtomicReference<Duration> ahead;
    private final Clock real;

    MovableClock() {
        this(new AtomicReference<>(Duration.ZERO), Clock.system(ZoneOffset.UTC));
    }

    private MovableClock(AtomicReference<Duration> ahead, Clock real) {
        this.ahead = ahead;
        this.real = real;
    }

    void move(Duration distance) {
        ahead.set(distance);
    }

    /** Shows this moment now, and runs on from there. */
    void moveTo(Instant moment) {
        move(Duration.between(real.instant(), moment));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(ahead, real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }
}
