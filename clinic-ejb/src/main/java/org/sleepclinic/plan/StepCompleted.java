package org.sleepclinic.plan;

import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: a step was completed or deviated from, and these were opened. */
public record StepCompleted(PlanStepId step, PlanId plan, CaseId caseId, PatientId patient, String code,
        List<PlanStepId> opened) {
    public StepCompleted {
        opened = List.copyOf(opened);
    }
}
