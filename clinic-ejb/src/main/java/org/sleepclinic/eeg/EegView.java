package org.sleepclinic.eeg;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.ReportId;

/**
 * An EEG's report and what it was written from.
 *
 * @param caseId null where it belongs to none
 * @param study  name of the test
 */
@Phi
public record EegView(ReportId id, PatientId patient, UUID caseId, Instant recordedAt, String study,
        EegChoices choices) implements Serializable {
    @Override
    public String toString() {
        return "EegView[" + id + "]";
    }
}
