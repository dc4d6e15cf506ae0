package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Minutes awake between falling asleep and lights on. */
@ClinicalRule(id = "R-WASO", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "Wake after sleep onset is recording time less sleep onset latency less total sleep time, in minutes.")
final class WakeAfterSleepOnset {
    static final String CODE = "WASO";
    static final String FORMULA = "WASO v1: TRT − SOL − TST";
    private static final List<String> NEEDED = List.of("TRT", "SOL", "N1_MIN", "N2_MIN", "N3_MIN", "REM_MIN");

    private WakeAfterSleepOnset() {
    }

    static Finding<Quantity> of(Figures night) {
        return night.when(WakeAfterSleepOnset.class, NEEDED, all -> new Quantity(all.amount("TRT")
                .subtract(all.amount("SOL")).subtract(TotalSleepTime.of(all).outcome().orElseThrow().amount()), "min"));
    }
}
