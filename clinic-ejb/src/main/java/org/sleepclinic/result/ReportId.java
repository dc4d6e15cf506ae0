package org.sleepclinic.result;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;

/** Names one version of a result report: the values of one blood draw or one ECG. */
public record ReportId(UUID value) implements Serializable {
    public ReportId {
        Objects.requireNonNull(value);
    }

    /** The id in an address or form; refuses what is none with {@code unknown}. */
    public static ReportId parse(String text) {
        return new ReportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
