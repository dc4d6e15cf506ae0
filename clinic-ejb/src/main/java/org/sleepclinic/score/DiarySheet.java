package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * One diary of a case.
 *
 * @param days    kept days, newest first, as far back as is shown
 * @param today   in the clinic
 * @param summary counts over all that was kept
 */
@Phi
public record DiarySheet(CaseId caseId, PatientId patient, DiaryKind kind, List<DiaryDayView> days, LocalDate today,
        DiarySummary summary) implements Serializable {
    public DiarySheet {
        days = List.copyOf(days);
    }

    @Override
    public String toString() {
        return "DiarySheet[" + caseId + "]";
    }
}
