package org.sleepclinic.study;

import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Apnoeas, hypopnoeas and respiratory arousals an hour of sleep. */
@ClinicalRule(id = "R-RDI", source = "3.5 N", evidence = Evidence.UNVERIFIED,
        says = "The RDI is (apnoeas + hypopnoeas + RERAs) × 60 / total sleep time; an AHI does not stand in for it.")
final class RespiratoryDisturbanceIndex {
    static final String CODE = "RDI";
    static final String FORMULA = "RDI v1: (apnoeas + hypopnoeas + RERAs) × 60 / TST";
    private static final List<String> EVENTS = List.of("APNOEAS", "HYPOPNOEAS", "RERAS");

    private RespiratoryDisturbanceIndex() {
    }

    static Finding<Quantity> of(Figures study) {
        return study.perHour(RespiratoryDisturbanceIndex.class, EVENTS, TotalSleepTime.CODE);
    }
}
