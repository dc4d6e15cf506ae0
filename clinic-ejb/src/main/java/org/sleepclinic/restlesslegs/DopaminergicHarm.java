package org.sleepclinic.restlesslegs;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Whether a sign is one that a dopaminergic medicine can bring, in somebody who takes one. */
@ClinicalRule(id = "RF-13", source = "AAN16; clinical reference 1.5", evidence = Evidence.UNVERIFIED,
        says = "Sleep attacks, impulse-control problems or psychosis on a dopaminergic medicine: prescriber review the same day.")
public final class DopaminergicHarm {
    private static final List<String> SIGNS = List.of("SLEEP_ATTACKS", "IMPULSE_CONTROL", "PSYCHOSIS");

    private DopaminergicHarm() {
    }

    /**
     * Is it a red flag?
     *
     * @param sign  code of a sign confirmed as present
     * @param taken dopaminergic medicines on the patient's list
     */
    public static Finding<Boolean> of(String sign, List<String> taken) {
        boolean flag = SIGNS.contains(sign) && !taken.isEmpty();
        return Finding.of(DopaminergicHarm.class, flag, flag
                ? List.of(new Reason("finding." + sign, "present"), new Reason("medicine", String.join(", ", taken)))
                : List.of());
    }
}
