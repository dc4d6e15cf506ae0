package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names an appointment: one patient's time with one person or in one room. */
public record AppointmentId(UUID value) implements Serializable {
    public AppointmentId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static AppointmentId parse(String text) {
        return new AppointmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
