package org.sleepclinic.assessment;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which intake it is.
 *
 * @param startedBy  display name
 * @param finishedAt null while open
 * @param finishedBy display name, or null while open
 * @param version    what finishing must name
 */
public record IntakeHead(IntakeId id, IntakeStatus status, Instant startedAt, String startedBy, Instant finishedAt,
        String finishedBy,
        int version) implements Serializable {
    public boolean isOpen() {
        return status == IntakeStatus.OPEN;
    }
}
