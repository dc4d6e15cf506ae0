package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Reason;

/** When REM sleep behaviour disorder is suspected. */
@ClinicalRule(id = "RT-7", source = "Clinical reference 1.4", evidence = Evidence.LOCAL,
        says = "Acting out dreams in the last third of the night, at age 50 or more or on a serotonergic medicine, "
                + "suspects REM sleep behaviour disorder: video-polysomnography and bedroom safety.")
final class SuspectRbd implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.RBD;
    }

    private static final int FROM_YEARS = 50;

    @Override
    public Clause weigh(Anamnesis history) {
        Answers answers = history.answers();
        Clause age = Clause.of(history.age() >= FROM_YEARS, new Reason("patient.age", Integer.toString(history.age())));
        return Clause.all(answers.has("INT.01", "DREAM_ENACTMENT"), answers.has("INT.04", "LAST_THIRD"),
                Clause.any(age, history.record().orMedicine(answers.yes("INT.25.2"), "SEROTONERGIC")));
    }
}
