package org.sleepclinic.study;

import java.math.BigDecimal;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Minutes scored as any stage of sleep. */
@ClinicalRule(id = "R-TST", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "Total sleep time is the minutes scored N1, N2, N3 and R; a stage nobody scored makes it indeterminate.")
final class TotalSleepTime {
    static final String CODE = "TST";
    static final String FORMULA = "TST v1: N1 + N2 + N3 + R";
    static final List<String> STAGES = List.of("N1_MIN", "N2_MIN", "N3_MIN", "REM_MIN");

    private TotalSleepTime() {
    }

    static Finding<Quantity> of(Figures night) {
        return night.when(TotalSleepTime.class, STAGES, all -> new Quantity(
                STAGES.stream().map(all::amount).reduce(BigDecimal.ZERO, BigDecimal::add), "min"));
    }
}
