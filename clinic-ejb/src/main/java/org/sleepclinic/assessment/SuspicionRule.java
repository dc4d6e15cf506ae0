package org.sleepclinic.assessment;

import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.Finding;

/** A routing rule that may raise a suspicion. It proposes; a clinician decides. */
interface SuspicionRule {
    Condition suspects();

    /** The rule's condition, with all that speaks for and against it. */
    Clause weigh(Anamnesis history);

    /** The rule's answer: present, absent, or indeterminate with what is missing. */
    default Finding<Verdict> judge(Anamnesis history) {
        return weigh(history).finding(getClass(), Verdict.PRESENT, Verdict.ABSENT);
    }
}
