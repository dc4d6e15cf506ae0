package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Reason;

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
        return Clause.any(flep(answers), answers.yes("INT.14a"),
                Clause.all(answers.has("INT.10", "STIFF", "RHYTHMIC_JERKS"),
                        answers.answered("INT.13", SuspectEpilepsy::noticed)),
                Clause.all(answers.has("INT.13", "TONGUE_BITE"), answers.has("INT.13.1", "SIDE")));
    }

    private static boolean noticed(Answer afterwards) {
        return !afterwards.codes().contains(Answer.NONE);
    }

    /** At least +1 on a complete scale; false where the scale does not fit. */
    private static Clause flep(Answers answers) {
        Clause setting = new FlepSetting().weigh(answers);
        if (setting.fails()) {
            return Clause.of(false, new Reason("flep.setting", "not used here"));
        }
        Clause total = new FlepScale().total(answers, points -> points >= 1);
        return setting.isOpen() ? Clause.all(Clause.open(setting.missing().toArray(String[]::new)), total) : total;
    }
}
