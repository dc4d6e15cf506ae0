package org.sleepclinic.assessment;

import java.util.Optional;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** The seizure that sends a person to a specialist; follows only when a clinician says "suspected seizure". */
@ClinicalRule(id = SuspectedSeizure.ID, source = "NG217 1.1.1–1.1.2; D5", evidence = Evidence.VERIFIED,
        says = "A first suspected seizure, or a recurrence after remission, is urgent once a clinician confirms the "
                + "suspicion: specialist within 2 weeks, no driving until cleared.")
final class SuspectedSeizure implements RedFlagRule {
    static final String ID = "RF-10";

    @Override
    public Alarm.Level level() {
        return Alarm.Level.URGENT;
    }

    /** What the patient told of limbs and of afterwards means nothing to whoever reads it alone. */
    @Override
    public Optional<String> name() {
        return Optional.of("Suspected seizure");
    }

    @Override
    public Clause weigh(DangerSigns signs) {
        return signs.seizure();
    }
}
