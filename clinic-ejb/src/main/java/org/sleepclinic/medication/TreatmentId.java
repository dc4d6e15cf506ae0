package org.sleepclinic.medication;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names one treatment. */
public record TreatmentId(UUID value) implements Serializable {
    public TreatmentId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static TreatmentId parse(String text) {
        return new TreatmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
