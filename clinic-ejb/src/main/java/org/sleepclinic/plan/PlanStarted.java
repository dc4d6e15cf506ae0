package org.sleepclinic.plan;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: a patient was started on a protocol. */
public record PlanStarted(PlanId plan, CaseId caseId, PatientId patient, String protocol) {
}
