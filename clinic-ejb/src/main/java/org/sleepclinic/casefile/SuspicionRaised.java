package org.sleepclinic.casefile;

import java.util.UUID;
import org.sleepclinic.patient.PatientId;

/** News: the clinic suspects a condition it did not suspect before in this case. */
public record SuspicionRaised(CaseId caseId, PatientId patient, Condition condition, UUID suspicionId) {
}
