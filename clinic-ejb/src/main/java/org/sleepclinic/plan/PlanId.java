package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names a patient's plan. */
public record PlanId(UUID value) implements Serializable {
    public PlanId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static PlanId parse(String text) {
        return new PlanId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
