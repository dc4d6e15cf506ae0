package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** By how much seizure days fell since treatment began (clinical reference 4 and 5.1.1, EP-07). */
@ClinicalRule(id = "R-EPI-FALL", source = "Clinical reference 4; 5.1.1 EP-07", evidence = Evidence.LOCAL,
        says = "The fall of seizure days is the share of the 28-day count before treatment that is gone now, in percent; more days "
                + "than before are a fall below zero, and without a seizure day before there is none to compute.")
final class SeizureFall {
    private static final String BEFORE = "SEIZURE_DAYS_BEFORE";
    private static final String NOW = "SEIZURE_DAYS";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SeizureFall() {
    }

    /** @param before seizure days in 28 days before treatment, {@code now} in the last 28; null where not known */
    static Finding<Quantity> of(BigDecimal before, BigDecimal now) {
        Set<String> missing = new TreeSet<>();
        if (before == null || before.signum() == 0) {
            missing.add(BEFORE);
        }
        if (now == null) {
            missing.add(NOW);
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(SeizureFall.class, List.of(), missing);
        }
        // Rounded down: rounding alone never makes a response.
        BigDecimal percent = before.subtract(now).multiply(HUNDRED).divide(before, 1, RoundingMode.FLOOR)
                .stripTrailingZeros();
        return Finding.of(SeizureFall.class,
                new Quantity(percent.scale() < 0 ? percent.setScale(0) : percent, "%"), List.of());
    }
}
