package org.sleepclinic.restlesslegs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;

/** Whether restless legs improved enough on iron to leave it at that (clinical reference 5.2.3, RL-04). */
@ClinicalRule(id = "R-RLS-IMPROVED", source = "IRLSSG18; 5.2.3 RL-04", evidence = Evidence.UNVERIFIED,
        says = "Improved: the IRLS total fell by the points or by the percentage the table names.")
public final class IronResponse {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IronResponse() {
    }

    /** @param before IRLS total before iron, {@code now} after it; null where not known */
    public static Finding<Boolean> of(BigDecimal before, BigDecimal now, RuleLimits limits) {
        Set<String> missing = new TreeSet<>();
        if (before == null) {
            missing.add("IRLS_BEFORE");
        }
        if (now == null) {
            missing.add("IRLS");
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(IronResponse.class, List.of(), missing);
        }
        BigDecimal fall = before.subtract(now);
        if (limits.holds("POINTS", fall)) {
            return Finding.of(IronResponse.class, true, List.of(limits.get("POINTS").reason(fall)));
        }
        // Who had no symptoms before cannot improve.
        BigDecimal percent = before.signum() == 0 ? BigDecimal.ZERO
                : fall.multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        boolean halved = limits.holds("PERCENT", percent);
        return Finding.of(IronResponse.class, halved,
                halved ? List.of(limits.get("PERCENT").reason(percent.setScale(0, RoundingMode.HALF_UP)))
                        : List.of());
    }
}
