package org.sleepclinic.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/** An open step on the worklist: who is waiting for what since when. */
@Phi
public record DueStep(PlanStepId id, UUID caseId, String caseNumber, UUID patientId, String patientName,
        LocalDate bornOn,
        String code, String title, String role, String roleText, boolean emergency, Instant dueAt, boolean overdue,
        String postponed) implements Serializable {
    @Override
    public String toString() {
        return "DueStep[" + id + "]";
    }
}
