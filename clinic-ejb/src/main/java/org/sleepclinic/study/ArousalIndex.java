package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** How often sleep was broken by an arousal. */
@ClinicalRule(id = "R-AROUSAL", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "The arousal index is arousals × 60 / total sleep time in minutes.")
final class ArousalIndex {
    static final String CODE = "AROUSAL_INDEX";
    static final String FORMULA = "arousal index v1: arousals × 60 / TST";
    private static final List<String> EVENTS = List.of("AROUSALS");

    private ArousalIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(ArousalIndex.class, EVENTS, TotalSleepTime.CODE);
    }
}
