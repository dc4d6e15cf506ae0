package org.sleepclinic.score;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * The scores and diaries of a case.
 *
 * @param courses every scale, used or not, in the order of {@link Scale}
 */
@Phi
public record ScoreSheet(CaseId caseId, PatientId patient, List<ScoreCourse> courses,
        DiarySummary diary) implements Serializable {
    public ScoreSheet {
        courses = List.copyOf(courses);
    }

    public ScoreCourse course(Scale scale) {
        return courses.get(scale.ordinal());
    }

    @Override
    public String toString() {
        return "ScoreSheet[" + caseId + "]";
    }
}
