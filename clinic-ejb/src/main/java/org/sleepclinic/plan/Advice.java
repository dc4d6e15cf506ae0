package org.sleepclinic.plan;

import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * What the rule of a protocol says about a case.
 *
 * @param origin what in the case a plan would rest on
 * @param steps  START steps it advises; empty where it cannot tell, or leaves the choice to the clinician
 */
record Advice(Origin origin, String ruleId, Set<String> steps, List<Reason> reasons, Set<String> missing) {
    Advice {
        steps = Set.copyOf(steps);
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
    }

    /** A route leads to one step, or names what is missing to tell. */
    static Advice of(Finding<String> route, Origin origin) {
        return new Advice(origin, route.ruleId(), route.outcome().map(Set::of).orElse(Set.of()), route.reasons(),
                route.missing());
    }
}
