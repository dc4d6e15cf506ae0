package org.sleepclinic.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Does what was measured or answered then answer a step today by itself? How long it does are rows ({@code value_window}). */
@ClinicalRule(id = "R-PLAN-FRESH", source = "D4; local", evidence = Evidence.LOCAL,
        says = "A value, a score or an answer older than its window is not taken for today's: it is shown beside the step as last"
                + " known, with its day, and taken over only by whoever says that it still holds. A genotype holds for good.")
final class ValueWindow {
    /** For whatever has no row of its own. */
    private static final String OTHERS = "*";

    private ValueWindow() {
    }

    /** What a window is for. */
    enum Kind {
        ANALYTE, SCORE, ANSWER
    }

    /** One row of the table; without days it holds for good. */
    record Key(Kind kind, String code) {
    }

    /** Taken so long ago that it tells nothing of today. */
    static boolean isPast(Key what, Instant at, Instant now, Map<Key, Optional<Integer>> windows) {
        Optional<Integer> days = windows.containsKey(what) ? windows.get(what)
                : windows.getOrDefault(new Key(what.kind(), OTHERS), Optional.empty());
        return days.filter(most -> at.isBefore(now.minus(Duration.ofDays(most)))).isPresent();
    }
}
