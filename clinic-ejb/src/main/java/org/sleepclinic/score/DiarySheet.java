package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * One diary of a case.
 *
 * @param days    kept days, newest first, as far back as is shown
 * @param dangers what a kept day alarms about, by its id
 * @param today   in the clinic
 * @param summary counts over all that was kept
 */
@Phi
public record DiarySheet(CaseId caseId, PatientId patient, DiaryKind kind, List<DiaryDayView> days,
        Map<UUID, DayDanger> dangers, LocalDate today, DiarySummary summary) implements Serializable {
    public DiarySheet {
        days = List.copyOf(days);
        dangers = Map.copyOf(dangers);
    }

    @Override
    public String toString() {
        return "DiarySheet[" + caseId + "]";
    }
}
