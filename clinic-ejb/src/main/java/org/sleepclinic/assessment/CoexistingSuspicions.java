package org.sleepclinic.assessment;

import java.util.Comparator;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Every suspicion stands for itself: restless legs and limb movements, epilepsy and hypocalcaemia may be there together. */
@ClinicalRule(id = "RT-9", source = "Clinical reference 1.4", evidence = Evidence.LOCAL,
        says = "More than one suspicion: all are kept, they co-exist. RT-6 is looked at before RT-1.")
final class CoexistingSuspicions {
    private static final List<SuspicionRule> RULES =
            List.of(new LikelyHypnicJerk(), new SuspectEpilepsy(), new SuspectRls(),
                    new SuspectPlms(), new SuspectHypocalcaemia(), new SuspectLegCramps(), new SuspectRbd(),
                    new SuspectNremParasomnia());

    /** Every condition with what speaks for and against it: present ones first, then open, not asked, absent. */
    List<Suspected> of(Anamnesis history) {
        return RULES.stream().map(rule -> new Suspected(rule.suspects(), Weighing.of(rule, rule.weigh(history))))
                .sorted(Comparator.comparing(one -> one.weighing().standing())).toList();
    }
}
