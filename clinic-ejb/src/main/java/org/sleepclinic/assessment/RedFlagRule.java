package org.sleepclinic.assessment;

import java.util.Optional;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Finding;

/** A red flag an intake, or a look at the patient, can show. From an intake it only suggests; a clinician confirms. */
interface RedFlagRule {
    /** How soon somebody must act once it is confirmed. */
    Alarm.Level level();

    Clause weigh(DangerSigns signs);

    default Finding<Verdict> judge(DangerSigns signs) {
        return weigh(signs).finding(getClass(), Verdict.PRESENT, Verdict.ABSENT);
    }

    /** What an alert of it is called; empty where the signs that show it say it best. */
    default Optional<String> name() {
        return Optional.empty();
    }
}
