package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Apnoeas and hypopnoeas an hour of monitoring at home, where sleep is not scored. */
@ClinicalRule(id = "R-REI", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "The REI of a home test is (apnoeas + hypopnoeas) × 60 / monitoring time, and is never called an AHI.")
final class RespiratoryEventIndex {
    static final String CODE = "REI";
    static final String FORMULA = "REI v1: (apnoeas + hypopnoeas) × 60 / monitoring time";
    private static final List<String> EVENTS = List.of("APNOEAS", "HYPOPNOEAS");

    private RespiratoryEventIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(RespiratoryEventIndex.class, EVENTS, "MONITORING_MIN");
    }
}
