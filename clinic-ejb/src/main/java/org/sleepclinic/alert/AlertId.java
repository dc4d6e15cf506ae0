package org.sleepclinic.alert;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names an alert: somebody must act. */
public record AlertId(UUID value) implements Serializable {
    public AlertId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static AlertId parse(String text) {
        return new AlertId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
