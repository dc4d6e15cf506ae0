package org.sleepclinic.plan;

import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/**
 * One step of a plan, where it belongs, and the version somebody must name to change it.
 *
 * @param used  what the plan's other steps have taken from the laboratory
 * @param moves how its due time moved, oldest first
 */
record StepPlace(NextStep head, PatientId patient, UUID versionId, UUID stepId, StepStatus status, int version,
        UsedDraws used, List<StepSheet.Move> moves) {
    CaseId caseId() {
        return new CaseId(head.caseId());
    }
}
