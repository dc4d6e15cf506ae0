package org.sleepclinic.score;

import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/** Several days of one diary, from paper or by phone; kept all together or not at all. */
@Phi
public record NewDiaryDays(CaseId caseId, DiaryKind kind, DiaryTold told, List<NewDiaryDay> days) {
    public NewDiaryDays {
        days = List.copyOf(days);
    }

    @Override
    public String toString() {
        return "NewDiaryDays[" + kind + ", " + days.size() + "]";
    }
}
