package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When an NREM parasomnia is suspected. */
@ClinicalRule(id = "RT-8", source = "Clinical reference 1.4; D5", evidence = Evidence.LOCAL,
        says = "Confusional or wandering events in the first third of the night with a complete FLEP of 0 or less, where the scale fits, "
                + "suspects an NREM parasomnia: polysomnography if injurious, atypical or beginning in an adult.")
final class SuspectNremParasomnia implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.NREM_PARASOMNIA;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        return Clause.all(answers.has("INT.04", "FIRST_THIRD"),
                Clause.any(answers.has("INT.01", "WALKING"), answers.yes("INT.11.1"),
                        answers.has("INT.13", "CONFUSION")),
                FlepSetting.scale(answers, points -> points <= 0));
    }
}
