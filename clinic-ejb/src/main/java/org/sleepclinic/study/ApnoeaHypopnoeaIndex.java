package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Apnoeas and hypopnoeas an hour of sleep. */
@ClinicalRule(id = "R-AHI", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "The AHI is (apnoeas + hypopnoeas) × 60 / total sleep time; the hypopnoea rule (AASM 1A or 1B) is kept with it.")
final class ApnoeaHypopnoeaIndex {
    static final String CODE = "AHI";
    static final String FORMULA = "AHI v1: (apnoeas + hypopnoeas) × 60 / TST";
    private static final List<String> EVENTS = List.of("APNOEAS", "HYPOPNOEAS");

    private ApnoeaHypopnoeaIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(ApnoeaHypopnoeaIndex.class, EVENTS, TotalSleepTime.CODE);
    }
}
