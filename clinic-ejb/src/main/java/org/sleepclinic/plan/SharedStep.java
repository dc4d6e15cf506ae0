package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.Set;

/** A step of another plan that asks for the same: {@code what} it shares, as people read it. */
public record SharedStep(PlanStepId id, String code, Set<String> what) implements Serializable {
    public SharedStep {
        what = Set.copyOf(what);
    }
}
