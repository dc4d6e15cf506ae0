package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** When restless legs is suspected from the patient's story alone. */
@ClinicalRule(id = "RT-2", source = "Clinical reference 1.4; ICSD-RLS", evidence = Evidence.VERIFIED,
        says = "Criteria C1 to C4 all true suspects restless legs; a clinician completes C5 and the significance.")
final class SuspectRls implements SuspicionRule {
    @Override
    public Condition suspects() {
        return Condition.RLS;
    }

    @Override
    public Clause weigh(Anamnesis history) {
        return new RlsCriteria().story(history.answers());
    }
}
