package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When sleep-related leg cramps are suspected. */
@ClinicalRule(id = "RT-5", source = "Clinical reference 1.4; SRLC", evidence = Evidence.LOCAL,
        says = "Painful, hard to the touch and relieved by stretching, without a suspicion of hypocalcaemia, "
                + "suspects sleep-related leg cramps: order set BASE to exclude secondary causes.")
final class SuspectLegCramps implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.LEG_CRAMPS;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        return Clause.all(answers.yes("INT.16.1"), answers.yes("INT.16.2"), answers.yes("INT.16.3"),
                SuspectHypocalcaemia.knownSoFar(history).not());
    }
}
