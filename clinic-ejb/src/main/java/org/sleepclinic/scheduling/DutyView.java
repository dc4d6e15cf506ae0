package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of the roster: a duty, or a gap in which nobody answers ({@code id} and all people null).
 *
 * @param changeable whether it is not over yet
 * @param begun      whether somebody has answered in it; the past of it stays then
 */
public record DutyView(UUID id, Instant start, Instant end, UUID doctor, String doctorName, UUID deputy,
        String deputyName,
        UUID nurse, String nurseName, boolean changeable, boolean begun, int version) implements Serializable {
    /** Nobody answers from when to when. */
    static DutyView gap(Instant start, Instant end) {
        return new DutyView(null, start, end, null, null, null, null, null, null, false, false, 0);
    }

    public boolean isGap() {
        return id == null;
    }
}
