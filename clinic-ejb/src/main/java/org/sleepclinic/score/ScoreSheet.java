package org.sleepclinic.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * The scores and diaries of a case.
 *
 * @param courses every scale, used or not, in the order of {@link Scale}
 * @param asked   totals its intake asked for, which are no scores
 */
@Phi
public record ScoreSheet(CaseId caseId, PatientId patient, List<ScoreCourse> courses,
        DiarySummary diary, List<IntakeTotal> asked) implements Serializable {
    public ScoreSheet {
        asked = List.copyOf(asked);
        courses = List.copyOf(courses);
    }

    /** The total the intake asked for, where no score of the scale stands: nobody may read it as never asked. */
    public Optional<IntakeTotal> askedInstead(Scale scale) {
        return asked.stream().filter(one -> one.scale() == scale && course(scale).latest().isEmpty()).findFirst();
    }

    public ScoreCourse course(Scale scale) {
        return courses.get(scale.ordinal());
    }

    @Override
    public String toString() {
        return "ScoreSheet[" + caseId + "]";
    }
}
