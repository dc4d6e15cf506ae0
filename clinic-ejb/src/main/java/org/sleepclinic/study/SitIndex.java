package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Leg movements an hour of lying still awake. */
@ClinicalRule(id = "R-SIT", source = "SIT; SIT-SCORE", evidence = Evidence.VERIFIED,
        says = "The suggested immobilisation test counts leg movements × 60 / minutes; above 40 an hour it is positive.")
final class SitIndex {
    static final String CODE = "SIT_INDEX";
    static final String FORMULA = "SIT v1: leg movements × 60 / minutes immobilised";
    private static final List<String> EVENTS = List.of("SIT_LM");

    private SitIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(SitIndex.class, EVENTS, "SIT_MIN");
    }
}
