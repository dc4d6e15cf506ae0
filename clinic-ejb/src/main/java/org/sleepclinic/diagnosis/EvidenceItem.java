package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * Something in the case a diagnosis may rest on.
 *
 * @param label as it reads now; kept as it read when it was chosen
 */
@Phi
public record EvidenceItem(UUID id, Kind kind, String label, Instant at) implements Serializable {
    /** Where it comes from. */
    public enum Kind {
        RESULT, SUSPICION, FINDING, NOTE, INTAKE
    }

    @Override
    public String toString() {
        return "EvidenceItem[" + id + "]";
    }
}
