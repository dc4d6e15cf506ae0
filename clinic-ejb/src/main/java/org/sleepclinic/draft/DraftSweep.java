package org.sleepclinic.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Every night: forgets drafts nobody came back to. A draft holds what a form about a patient held, outside every record and
 * its audit, so it may not stay for ever.
 */
@Singleton
@PermitAll
public class DraftSweep {
    /** Longer than a holiday. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private DraftQueries drafts;
    @Inject
    private Clock clock;

    @Schedule(hour = "3", persistent = false)
    public void sweep() {
        drafts.dropBefore(clock.instant().minus(KEPT));
    }
}
