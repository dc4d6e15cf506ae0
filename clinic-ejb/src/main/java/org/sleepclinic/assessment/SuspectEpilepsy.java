package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When epilepsy is suspected. Confirming it as a seizure, and everything that follows, is a clinician's. */
@ClinicalRule(id = "RT-1", source = "Clinical reference 1.4; D5; NG217 1.1.1", evidence = Evidence.LOCAL,
        says = "A complete FLEP of at least +1 where the scale fits, or loss of awareness when awake, or a tonic or "
                + "clonic event with anything noticed afterwards, or a bite of the side of the tongue suspects "
                + "epilepsy: refer to be seen within 2 weeks.")
final class SuspectEpilepsy implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.EPILEPSY;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        return Clause.any(FlepSetting.scale(answers, points -> points >= 1), answers.yes("INT.14a"),
                Clause.all(answers.has("INT.10", "STIFF", "RHYTHMIC_JERKS"),
                        answers.answered("INT.13", SuspectEpilepsy::noticed)),
                Clause.all(answers.has("INT.13", "TONGUE_BITE"), answers.has("INT.13.1", "SIDE")));
    }

    private static boolean noticed(Answer afterwards) {
        return !afterwards.codes().contains(Answer.NONE);
    }
}
