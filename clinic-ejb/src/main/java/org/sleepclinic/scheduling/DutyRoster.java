package org.sleepclinic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.kernel.OnDuty;
import org.sleepclinic.kernel.Roster;

/** Answers whoever needs a responsible person at once. */
@ApplicationScoped
class DutyRoster implements Roster {
    @Inject
    private DutyQueries queries;

    @Override
    public Optional<OnDuty> onDutyAt(Instant moment) {
        return queries.at(moment);
    }
}
