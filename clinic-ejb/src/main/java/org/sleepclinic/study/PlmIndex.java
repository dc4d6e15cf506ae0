package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Periodic limb movements an hour of sleep. */
@ClinicalRule(id = "R-PLMI", source = "3.5 N; T35", evidence = Evidence.UNVERIFIED,
        says = "The PLM index is periodic limb movements in sleep × 60 / total sleep time; movements awake are told apart.")
final class PlmIndex {
    static final String CODE = "PLMI";
    static final String FORMULA = "PLMI v1: PLMS × 60 / TST";
    private static final List<String> EVENTS = List.of("PLMS");

    private PlmIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(PlmIndex.class, EVENTS, TotalSleepTime.CODE);
    }
}
