package org.sleepclinic.score;

import java.math.BigDecimal;
import java.util.Set;
import org.sleepclinic.kernel.RuleLimits;

/**
 * What the clinic's knowledge says of a diary's dangerous days.
 *
 * @param limits LONG seconds of a convulsion, MANY seizures of a day, FRESH days ago
 * @param asking kinds of which many in a day ask a clinician and are no emergency
 */
record DiaryBounds(RuleLimits limits, Set<SeizureKind> asking) {
    DiaryBounds {
        asking = Set.copyOf(asking);
    }

    boolean holds(String code, long seen) {
        return limits.holds(code, BigDecimal.valueOf(seen));
    }

    boolean onlyAsks(SeizureKind kind) {
        return asking.contains(kind);
    }
}
