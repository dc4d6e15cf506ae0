package org.sleepclinic.assessment;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;

/**
 * The five essential criteria of restless legs syndrome and its clinical significance. The first four are the patient's
 * story; the fifth, that no mimic explains it all, and the significance are a clinician's.
 */
@ClinicalRule(id = "RLS-CRITERIA", source = "ICSD-RLS; IRLSSG 2014", evidence = Evidence.VERIFIED,
        says = "Restless legs is diagnostic when C1 to C5 all hold, a disorder when it also causes distress or impairment. In severe "
                + "long-standing disease relief by movement and the evening pattern of earlier years count when a clinician says why.")
public final class RlsCriteria {
    /** What the criteria say together. */
    public enum Outcome {
        NOT_RLS, CRITERIA_MET, DISORDER
    }

    /** The items it looks at, for whoever reads answers and has none of the intake's own. */
    public static Set<String> items() {
        return Set.of("INT.15.C1", "INT.15.C2", "INT.15.C3", "INT.15.C3_past", "INT.15.C4", "INT.15.C4_past",
                "INT.15.PAST",
                "INT.15.C5", "INT.15.SIG");
    }

    /** What the criteria say of these answers, by item as an intake writes them; what is not among them is not answered. */
    public static Finding<Outcome> of(Map<String, String> answers) {
        return new RlsCriteria().judge(Answers.of(answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> new Answer(answer.getKey(), AnswerState.ANSWERED, answer.getValue())).toList()));
    }

    Finding<Outcome> judge(Answers answers) {
        Clause diagnostic = Clause.all(story(answers), answers.yes("INT.15.C5"));
        if (!diagnostic.holds()) {
            return diagnostic.finding(RlsCriteria.class, Outcome.CRITERIA_MET, Outcome.NOT_RLS);
        }
        return Clause.all(diagnostic, answers.yes("INT.15.SIG")).finding(RlsCriteria.class, Outcome.DISORDER,
                Outcome.CRITERIA_MET);
    }

    /** C1 to C4. */
    Clause story(Answers answers) {
        return Clause.all(answers.yes("INT.15.C1"), answers.yes("INT.15.C2"), nowOrOnce(answers, "INT.15.C3"),
                nowOrOnce(answers, "INT.15.C4"));
    }

    /** Holds now, or held in earlier years and a clinician wrote why that counts. */
    private static Clause nowOrOnce(Answers answers, String criterion) {
        Clause now = answers.yes(criterion);
        Clause once = answers.yes(criterion + "_past");
        boolean overridden = once.holds() && answers.of("INT.15.PAST").filter(why -> !why.text().isEmpty()).isPresent();
        return overridden ? Clause.any(now, once) : now;
    }
}
