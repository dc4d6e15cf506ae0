package org.sleepclinic.kernel;

import java.time.Instant;
import java.util.Optional;

/** Who answers at a moment; kept by {@code scheduling}, asked by whoever needs a responsible person at once. */
public interface Roster {
    /** Those on duty then; empty when the roster names nobody. */
    Optional<OnDuty> onDutyAt(Instant moment);
}
