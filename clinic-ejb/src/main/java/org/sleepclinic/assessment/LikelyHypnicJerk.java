package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When hypnic jerks are likely and harmless. */
@ClinicalRule(id = "RT-6", source = "Clinical reference 1.4; D5", evidence = Evidence.LOCAL,
        says = "A single jerk at sleep onset only, a normal examination, and no suspicion of epilepsy, restless legs "
                + "or hypocalcaemia is likely a hypnic jerk: reassurance and a sleep plan, no tests. Checked before "
                + "RT-1.")
final class LikelyHypnicJerk implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.HYPNIC_JERK;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        return Clause.all(FlepSetting.singleJerkAtSleepOnset(answers), answers.has("INT.35.3", "NORMAL"),
                answers.has("INT.35.4", "NORMAL"), new SuspectEpilepsy().weigh(history).not(),
                new SuspectRls().weigh(history).not(),
                SuspectHypocalcaemia.knownSoFar(history).not());
    }
}
