package org.sleepclinic.assessment;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** A seizure that outlasts this person's own pattern. */
@ClinicalRule(id = "RF-02", source = "NG217 7.3.1", evidence = Evidence.VERIFIED,
        says = "A convulsive seizure more than 2 minutes longer than the person’s usual is an emergency: individual "
                + "plan or benzodiazepine.")
final class LongerThanUsualSeizure implements RedFlagRule {
    private static final BigDecimal TWO_MINUTES = BigDecimal.TWO;

    @Override
    public Alarm.Level level() {
        return Alarm.Level.EMERGENCY;
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return Clause.all(signs.convulsion(), signs.longerThanUsualBy(TWO_MINUTES));
    }
}
