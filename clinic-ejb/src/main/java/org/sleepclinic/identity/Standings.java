package org.sleepclinic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each signed-in person may do, asked at every request and therefore remembered for some seconds: who is
 * deactivated or loses a role is out within {@link #FRESH}, on every server. No facade, for it is asked before anybody is
 * known to be the caller.
 */
@ApplicationScoped
public class Standings {
    /** Half of the half minute that is promised. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();
    @Inject
    private StandingReader reader;

    private record Seen(Optional<Standing> standing, long atNanos) {
        boolean isFresh() {
            return System.nanoTime() - atNanos < FRESH.toNanos();
        }
    }

    /** The person's standing; empty when there is no such active account. */
    public Optional<Standing> of(UUID user) {
        Seen last = seen.get(user);
        if (last == null || !last.isFresh()) {
            last = new Seen(reader.of(user), System.nanoTime());
            seen.values().removeIf(old -> !old.isFresh());
            seen.put(user, last);
        }
        return last.standing();
    }

    /** Something about this account changed here; the next request asks anew. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged change) {
        seen.remove(change.user());
    }
}
