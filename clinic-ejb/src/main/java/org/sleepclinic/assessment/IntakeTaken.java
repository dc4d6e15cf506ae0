package org.sleepclinic.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * One of the intakes ever taken for a case.
 *
 * @param by         who started it, display name
 * @param voidReason why it was taken in error; null for one that counts
 */
@Phi
public record IntakeTaken(IntakeId id, IntakeStatus status, Instant startedAt, String by,
        String voidReason) implements Serializable {
    @Override
    public String toString() {
        return "IntakeTaken[" + id + "]";
    }
}
