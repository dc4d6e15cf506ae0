package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * Everything a patient's own page shows, but the cases.
 *
 * @param safety       one group per kind
 * @param measurements empty for readers who may not know
 * @param revisions    edits, newest first
 */
@Phi
public record PatientRecord(PatientView patient, PatientBanner banner, List<SafetyGroup> safety,
        MeasurementSheet measurements,
        List<RevisionView> revisions) implements Serializable {
    public PatientRecord {
        safety = List.copyOf(safety);
        revisions = List.copyOf(revisions);
    }

    @Override
    public String toString() {
        return "PatientRecord[" + patient.id() + "]";
    }
}
