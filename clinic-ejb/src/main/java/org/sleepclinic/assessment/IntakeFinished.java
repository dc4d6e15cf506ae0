package org.sleepclinic.assessment;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** The intake of this case is complete; its suspicions have been raised. */
public record IntakeFinished(CaseId caseId, PatientId patient, IntakeId intake) {
}
