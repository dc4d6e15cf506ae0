package org.sleepclinic.plan;

import java.io.Serializable;

/** A step as somebody saw it; acting on an older version is refused with {@code stale}. */
public record StepVersion(PlanStepId id, int version) implements Serializable {
}
