package org.sleepclinic.protocol;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;

/** One version of a protocol in a list; not signed off while {@code approvedOn} is null. */
public record ProtocolRow(String code, String name, UUID versionId, int version, LocalDate effectiveFrom,
        Evidence evidence, String source, String approvedBy, LocalDate approvedOn, int steps) implements Serializable {
    /** "Needs clinical sign-off" until a physician has put their name to it. */
    public boolean isApproved() {
        return approvedOn != null;
    }
}
