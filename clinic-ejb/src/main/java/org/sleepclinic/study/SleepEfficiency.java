package org.sleepclinic.study;

import java.math.MathContext;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** How much of the time in bed was slept. */
@ClinicalRule(id = "R-SE", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "Sleep efficiency is 100 × total sleep time / recording time, in percent.")
final class SleepEfficiency {
    static final String CODE = "SLEEP_EFFICIENCY";
    static final String FORMULA = "SE v1: 100 × TST / TRT";
    private static final List<String> NEEDED = List.of("TRT", "N1_MIN", "N2_MIN", "N3_MIN", "REM_MIN");

    private SleepEfficiency() {
    }

    static Finding<Quantity> of(Figures night) {
        return night.when(SleepEfficiency.class, NEEDED,
                all -> new Quantity(TotalSleepTime.of(all).outcome().orElseThrow().amount().multiply(Figures.HUNDRED)
                        .divide(all.amount("TRT"), MathContext.DECIMAL64), "%"));
    }
}
