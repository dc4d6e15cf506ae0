package org.sleepclinic.diagnosis;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: a physician stated or restated a diagnosis. */
public record DiagnosisRecorded(DiagnosisId diagnosis, CaseId caseId, PatientId patient, String code,
        Certainty certainty) {
}
