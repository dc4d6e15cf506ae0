package org.sleepclinic.assessment;

import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Thoughts of suicide, asked at every intake. */
@ClinicalRule(id = "RF-12", source = "Clinical reference 1.5", evidence = Evidence.UNVERIFIED,
        says = "Any suicidal thought, or PHQ-9 item 9 above 0, needs the suicide-risk protocol on the same day.")
final class SuicidalThoughts implements RedFlagRule {
    @Override
    public Alarm.Level level() {
        return Alarm.Level.SAME_DAY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return signs.suicidalThoughts();
    }
}
