package org.sleepclinic.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;

/** Whether low ferritin asks where the iron went, whatever the iron table advises (D9). */
@ClinicalRule(id = "R-IRON-BLOOD-LOSS", source = "D9", evidence = Evidence.LOCAL,
        says = "Low ferritin always adds the task: look for blood loss.")
public final class BloodLossSearch {
    private BloodLossSearch() {
    }

    /** @param ferritin ng/mL, or null */
    public static Finding<Boolean> of(BigDecimal ferritin, RuleLimits limits) {
        if (ferritin == null) {
            return Finding.indeterminate(BloodLossSearch.class, List.of(), Set.of("FERRITIN"));
        }
        boolean low = limits.holds("LOW_FERRITIN", ferritin);
        return Finding.of(BloodLossSearch.class, low,
                low ? List.of(limits.get("LOW_FERRITIN").reason(ferritin)) : List.of());
    }
}
