package org.sleepclinic.assessment;

import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** A seizure, or a loss of function, that may have a cause that cannot wait. */
@ClinicalRule(id = "RF-09", source = "NG217 7.1.4", evidence = Evidence.UNVERIFIED,
        says = "A new focal deficit, a recent head injury, or a seizure with fever, on a blood thinner or in "
                + "pregnancy is an emergency: emergency department.")
final class DangerousSeizureContext implements RedFlagRule {
    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return Clause.any(signs.newFocalDeficit(), signs.headInjury(),
                Clause.all(signs.seizure(), Clause.any(signs.fever(), signs.bloodThinner(), signs.pregnancy())));
    }
}
