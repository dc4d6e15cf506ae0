package org.sleepclinic.plan;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: a plan ended, completed or stopped. */
public record PlanCompleted(PlanId plan, CaseId caseId, PatientId patient, PlanStatus status) {
}
