package org.sleepclinic.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an attempt to sign in ended.
 *
 * @param standing    who it is, when {@link Outcome#WELCOME}
 * @param lockedUntil when the name may be tried again, when {@link Outcome#LOCKED}
 */
public record SignIn(Outcome outcome, Optional<Standing> standing, Optional<Instant> lockedUntil) {
    /** Nothing but these four is ever told, whether or not somebody has the name. */
    public enum Outcome {
        WELCOME, WRONG, LOCKED, BUSY
    }

    /** Whole minutes until the name may be tried again, at least one; of {@link Outcome#LOCKED} only. */
    public long minutesLocked(Instant now) {
        return Math.max(1, Duration.between(now, lockedUntil.orElseThrow()).plusSeconds(59).toMinutes());
    }

    static SignIn welcome(Standing standing) {
        return new SignIn(Outcome.WELCOME, Optional.of(standing), Optional.empty());
    }

    static SignIn wrong() {
        return new SignIn(Outcome.WRONG, Optional.empty(), Optional.empty());
    }

    static SignIn locked(Instant until) {
        return new SignIn(Outcome.LOCKED, Optional.empty(), Optional.of(until));
    }

    /** Another attempt with the same name is being looked at. */
    static SignIn busy() {
        return new SignIn(Outcome.BUSY, Optional.empty(), Optional.empty());
    }
}
