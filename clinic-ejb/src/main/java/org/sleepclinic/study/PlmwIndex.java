package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Periodic limb movements an hour awake in the recording. */
@ClinicalRule(id = "R-PLMW", source = "3.5; time awake of the recording L", evidence = Evidence.LOCAL,
        says = "The PLMW index is periodic limb movements awake × 60 / (recording time − total sleep time).")
final class PlmwIndex {
    static final String CODE = "PLMW_INDEX";
    static final String FORMULA = "PLMW index v1: PLMW × 60 / (TRT − TST)";
    static final String WAKE = "WAKE";
    private static final List<String> NEEDED = List.of("TRT", "N1_MIN", "N2_MIN", "N3_MIN", "REM_MIN");

    private PlmwIndex() {
    }

    static Finding<Quantity> of(Figures night) {
        return night.perHour(PlmwIndex.class, List.of("PLMW"), WAKE);
    }

    /** Minutes of the recording that were not slept. */
    static Finding<Quantity> wake(Figures night) {
        return night.when(PlmwIndex.class, NEEDED, all -> new Quantity(
                all.amount("TRT").subtract(TotalSleepTime.of(all).outcome().orElseThrow().amount()), "min"));
    }
}
