package org.sleepclinic.assessment;

import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Spasm that threatens the airway, or shows how irritable the nerves are. */
@ClinicalRule(id = AirwayOrTetany.ID, source = "SFE", evidence = Evidence.VERIFIED,
        says = "Laryngospasm, stridor, tetany or carpopedal spasm is an emergency: intravenous calcium protocol, "
                + "resuscitation team.")
final class AirwayOrTetany implements RedFlagRule {
    static final String ID = "RF-05";

    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return Clause.any(signs.airway(), signs.spasm());
    }
}
