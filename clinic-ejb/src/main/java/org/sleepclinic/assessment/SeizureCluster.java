package org.sleepclinic.assessment;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Seizures that come one after another. */
@ClinicalRule(id = "RF-03", source = "NG217 7.2.1", evidence = Evidence.VERIFIED,
        says = "Three or more self-terminating seizures in 24 hours are an emergency: cluster plan.")
final class SeizureCluster implements RedFlagRule {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return Clause.all(signs.seizure(), signs.inLast24Hours(count -> count.compareTo(THREE) >= 0));
    }
}
