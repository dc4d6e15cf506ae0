package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sleepclinic.identity.AccountChanging;
import org.sleepclinic.kernel.DomainException;

/** Nobody who answers for alerts by the roster leaves, or loses the role for it, before the hours are somebody else's. */
@Dependent
class RosterGuard {
    @Inject
    private DutyQueries duties;
    @Inject
    private Clock clock;

    void on(@Observes AccountChanging changing) {
        duties.firstWithout(changing.person(), changing.roles(), clock.instant()).ifPresent(first -> {
            throw new DomainException("scheduling.duty.ahead", first);
        });
    }
}
