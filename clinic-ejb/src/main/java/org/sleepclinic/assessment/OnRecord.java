package org.sleepclinic.assessment;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * What the patient's record knows beside the intake, for rules that ask for it. It only ever speaks for a rule: a list
 * without an entry does not say that there is none.
 *
 * @param findings  codes of signs a clinician confirmed as present now
 * @param medicines names of medicines taken now, by their class
 * @param pregnant  the record says so
 */
@Phi
record OnRecord(Set<String> findings, Map<String, String> medicines, boolean pregnant) {
    /** Nothing of it is known. */
    static final OnRecord NOTHING = new OnRecord(Set.of(), Map.of(), false);

    OnRecord {
        findings = Set.copyOf(findings);
        medicines = Map.copyOf(medicines);
    }

    /** Holds when one of these signs is present; else it leaves the question to the intake. */
    Clause orSign(Clause asked, String code) {
        return findings.contains(code) ? Clause.any(asked, Clause.of(true, new Reason("finding." + code, "present")))
                : asked;
    }

    /** Holds when a medicine of the class is taken; else it leaves the question to the intake. */
    Clause orMedicine(Clause asked, String group) {
        return medicines.containsKey(group)
                ? Clause.any(asked, Clause.of(true, new Reason("medicines", medicines.get(group)))) : asked;
    }

    /** Holds when the record says that the patient is pregnant; else it leaves the question to the intake. */
    Clause orPregnant(Clause asked) {
        return pregnant ? Clause.any(asked, Clause.of(true, new Reason("pregnancy", "on record"))) : asked;
    }

    @Override
    public String toString() {
        return "OnRecord";
    }
}
