package org.sleepclinic.casefile;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: a clinician confirmed a sign as present now, or as absent. */
public record FindingConfirmed(CaseId caseId, PatientId patient, FindingCode code, boolean present, UUID findingId) {
}
