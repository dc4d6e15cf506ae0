package org.sleepclinic.medication;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * A treatment as it stands.
 *
 * @param name      of the agent
 * @param subject   what it was chosen against
 * @param dose      today
 * @param nextOn    the day of the next change, or null
 * @param atTarget  the usual dose is reached
 * @param reason    where it is not first line, or null
 * @param startedBy display name
 */
@Phi
public record CurrentTreatment(TreatmentVersion seen, CaseId caseId, String agent, String name, Purpose purpose,
        Subject subject, Dose dose, TreatmentStatus status, LocalDate startedOn, LocalDate nextOn,
        LocalDate taperUntil, boolean atTarget, String ladder, int rung, String reason, String startedBy,
        StopCause endCause, String endReason) implements Serializable {
    public TreatmentId id() {
        return seen.id();
    }

    public boolean isDue(LocalDate today) {
        return nextOn != null && !nextOn.isAfter(today);
    }

    @Override
    public String toString() {
        return "CurrentTreatment[" + seen + "]";
    }
}
