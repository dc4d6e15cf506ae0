package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names one diagnostic statement; its revision is another. */
public record DiagnosisId(UUID value) implements Serializable {
    public DiagnosisId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static DiagnosisId parse(String text) {
        return new DiagnosisId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
