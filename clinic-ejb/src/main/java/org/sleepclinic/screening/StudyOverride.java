package org.sleepclinic.screening;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A physician went on in spite of what stops a study.
 *
 * @param stops      codes of the questions that stopped it then
 * @param unanswered codes of those that should have been answered first and were not
 * @param name       display name
 */
@Phi
public record StudyOverride(UUID by, String name, Instant at, String reason,
        Set<String> stops, Set<String> unanswered) implements Serializable {
    public StudyOverride {
        stops = Set.copyOf(stops);
        unanswered = Set.copyOf(unanswered);
    }

    @Override
    public String toString() {
        return "StudyOverride";
    }
}
