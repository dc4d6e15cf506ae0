package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names one intake: one pass through the questionnaire for a case. */
public record IntakeId(UUID value) implements Serializable {
    public IntakeId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static IntakeId parse(String text) {
        return new IntakeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
