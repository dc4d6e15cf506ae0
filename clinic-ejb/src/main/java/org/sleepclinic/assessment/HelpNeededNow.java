package org.sleepclinic.assessment;

import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** What an outpatient clinic answers by calling for help before anything else. */
@ClinicalRule(id = "RF-L1", source = "Local; D14", evidence = Evidence.LOCAL,
        says = "Convulsing, collapse, chest pain or palpitations at this moment is an emergency: the clinic is an "
                + "outpatient place and calls for help at once.")
final class HelpNeededNow implements RedFlagRule {
    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return signs.helpNeededNow();
    }
}
