package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When periodic limb movements are suspected: somebody saw them, for the sleeper cannot. */
@ClinicalRule(id = "RT-3", source = "Clinical reference 1.4", evidence = Evidence.LOCAL,
        says = "Repeated leg movements seen by a bed partner, a parent or on a video, and not RT-2, suspects "
                + "periodic limb movements: polysomnography only with a complaint of sleep or daytime. While only the "
                + "sleeper tells of them it stays open, not unlikely.")
final class SuspectPlms implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.PLMS;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        return Clause.all(answers.has("INT.10", "ANKLE_FLEXION"), witness(answers),
                new SuspectRls().weigh(history).not());
    }

    /** The sleeper cannot see it: without a witness nobody knows, whoever tells the story. */
    private static Clause witness(Answers answers) {
        Clause seen = answers.has("INT.02", "BED_PARTNER", "PARENT", "VIDEO");
        return seen.holds() ? seen : Clause.open("INT.02");
    }
}
