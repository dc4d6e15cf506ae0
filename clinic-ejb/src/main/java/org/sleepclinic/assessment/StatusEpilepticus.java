package org.sleepclinic.assessment;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** A seizure that does not stop by itself. */
@ClinicalRule(id = "RF-01", source = "NG217 7.1.1", evidence = Evidence.VERIFIED,
        says = "A convulsive seizure of 5 minutes or more, or no return to normal between seizures, is an emergency: "
                + "status epilepticus protocol.")
final class StatusEpilepticus implements RedFlagRule {
    private static final BigDecimal FIVE_MINUTES = BigDecimal.valueOf(5);

    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return Clause.any(Clause.all(signs.convulsion(), signs.lasted(minutes -> minutes.compareTo(FIVE_MINUTES) >= 0)),
                Clause.all(signs.seizure(), signs.recoversBetween().not()));
    }
}
