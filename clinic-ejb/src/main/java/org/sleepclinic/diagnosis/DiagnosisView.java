package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * One diagnostic statement.
 *
 * @param codeEvidence how well the code itself was checked
 * @param recordedBy   display name
 * @param current      not replaced by a later one
 * @param seizures     of an epilepsy; none where they were not said
 * @param evidence     as it read when chosen, by kind
 */
@Phi
public record DiagnosisView(DiagnosisId id, String code, String label, Evidence codeEvidence, Certainty certainty,
        String note, String reason, Instant recordedAt, String recordedBy, boolean current,
        SeizureView seizures, List<EvidenceItem> evidence) implements Serializable {
    public DiagnosisView {
        evidence = List.copyOf(evidence);
    }

    /** The same statement, resting on the other's evidence too. */
    DiagnosisView restingAlsoOn(DiagnosisView other) {
        List<EvidenceItem> both = Stream.concat(evidence.stream(), other.evidence.stream()).toList();
        return new DiagnosisView(id, code, label, codeEvidence, certainty, note, reason, recordedAt, recordedBy,
                current, seizures,
                both);
    }

    @Override
    public String toString() {
        return "DiagnosisView[" + id + "]";
    }
}
