package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names one step of a patient's plan. */
public record PlanStepId(UUID value) implements Serializable {
    public PlanStepId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static PlanStepId parse(String text) {
        return new PlanStepId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
