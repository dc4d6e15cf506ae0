package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names a patient; used in addresses, where the MRN must not stand. */
public record PatientId(UUID value) implements Serializable {
    public PatientId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static PatientId parse(String text) {
        return new PatientId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
