package org.sleepclinic.recording;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names what was read from one signal file. */
public record RecordingId(UUID value) implements Serializable {
    public RecordingId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static RecordingId parse(String text) {
        return new RecordingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
