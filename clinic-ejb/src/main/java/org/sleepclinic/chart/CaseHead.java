package org.sleepclinic.chart;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * What stands above a case's story.
 *
 * @param number      shown as C-2041
 * @param status      {@code CaseStatus} by name
 * @param responsible display name of the physician who answers for the case, or null
 * @param seenAt      when the reader's visit before this one began, or null
 * @param suspicions  conditions not dismissed
 * @param diagnoses   current ones, ready to read, or null
 * @param testsOpen   tests are asked for and not yet done
 * @param resulted    a final result is in
 * @param reassured   the patient was told that it is harmless
 */
@Phi
public record CaseHead(UUID id, long number, UUID patient, String status, String urgency, String complaint,
        String origin,
        String referrer, Instant openedAt, String responsible, int version, Instant seenAt, String closeReason,
        List<String> suspicions, String diagnoses, boolean testsOpen, boolean resulted,
        boolean reassured) implements Serializable {
    public CaseHead {
        suspicions = List.copyOf(suspicions);
    }

    @Override
    public String toString() {
        return "CaseHead[" + id + "]";
    }
}
