package org.sleepclinic.plan;

import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** Where one step of a plan belongs, and the version somebody must name to change it. */
record StepPlace(PlanId plan, CaseId caseId, PatientId patient, UUID versionId, UUID stepId, StepStatus status,
        int version) {
}
