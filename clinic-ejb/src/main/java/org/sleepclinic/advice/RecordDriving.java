package org.sleepclinic.advice;

import java.time.LocalDate;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * What the patient is told about driving.
 *
 * @param asked      situation, vehicle and months as told; all may be missing
 * @param toldNotify whose duty it is to notify was explained
 */
@Phi
public record RecordDriving(CaseId caseId, DrivingStatus status, DrivingQuestion asked, boolean toldNotify, String note,
        LocalDate advisedOn) {
    @Override
    public String toString() {
        return "RecordDriving[" + caseId + "]";
    }
}
