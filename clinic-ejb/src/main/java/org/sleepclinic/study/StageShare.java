package org.sleepclinic.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** How much of sleep was spent in a stage. */
@ClinicalRule(id = "R-STAGE", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "The share of a stage is its minutes × 100 / total sleep time; without any sleep there is none.")
final class StageShare {
    static final String FORMULA = "stage share v1: 100 × minutes / TST";

    private StageShare() {
    }

    /** @param stage N1_MIN, N2_MIN, N3_MIN or REM_MIN */
    static Finding<Quantity> of(Figures night, String stage) {
        Finding<Quantity> slept = TotalSleepTime.of(night);
        if (slept.isIndeterminate()) {
            return Finding.indeterminate(StageShare.class, slept.reasons(), slept.missing());
        }
        BigDecimal minutes = slept.outcome().orElseThrow().amount();
        if (minutes.signum() == 0) {
            return Finding.indeterminate(StageShare.class, slept.reasons(), Set.of(TotalSleepTime.CODE));
        }
        return Finding.of(StageShare.class, new Quantity(
                night.amount(stage).multiply(Figures.HUNDRED).divide(minutes, MathContext.DECIMAL64), "%"),
                slept.reasons());
    }
}
