package org.sleepclinic.medication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;

/** What speaks against a dose: the kidneys, the maximum, the usual, the pace. */
@ClinicalRule(id = "R-DOSE-LIMITS", source = "5.1.3; 5.2.4; D11; levels local", evidence = Evidence.LOCAL,
        says = "A day's dose above the renal band or the maximum, or above the rung that is allowed by now, is a STOP; above the"
                + " usual one a WARN.")
final class DoseLimits {
    private DoseLimits() {
    }

    /**
     * @param band         of the kidneys, where known
     * @param allowedByNow the dose of the highest rung allowed today; empty: no pace is given
     */
    static List<SafetyNotice> of(Dose dose, Optional<Ladder> ladder, Optional<RenalBand> band,
            Optional<Dose> allowedByNow) {
        List<SafetyNotice> spoken = new ArrayList<>();
        band.filter(kidneys -> dose.isAbove(kidneys.maximum())).ifPresent(kidneys -> spoken.add(notice("DOSE-RENAL",
                Level.STOP, "More than the kidneys allow: at a clearance of " + kidneys.span() + " mL/min at most "
                        + Dose.shown(kidneys.maximum()) + " " + kidneys.unit() + "/day.",
                dose, kidneys.evidence(), kidneys.source())));
        ladder.filter(way -> dose.isAbove(way.maximum())).ifPresent(way -> spoken.add(notice("DOSE-MAX", Level.STOP,
                "More than the maximum of " + Dose.shown(way.maximum()) + " " + way.unit() + "/day.", dose,
                way.evidence(), way.source())));
        allowedByNow.filter(dose::isAbove).ifPresent(allowed -> spoken.add(notice("DOSE-PACE", Level.STOP,
                "Faster than the ladder: by now " + allowed.written() + ".", dose, Evidence.LOCAL,
                ladder.map(Ladder::source).orElse("5.1.3"))));
        ladder.filter(way -> dose.isAbove(way.usualHigh()) && !dose.isAbove(way.maximum()))
                .ifPresent(way -> spoken.add(notice("DOSE-USUAL", Level.WARN, "More than the usual "
                        + Dose.shown(way.usualHigh()) + " " + way.unit() + "/day.", dose, way.evidence(),
                        way.source())));
        return spoken;
    }

    private static SafetyNotice notice(String code, Level level, String says, Dose dose, Evidence evidence,
            String source) {
        return new SafetyNotice(code, level, says, dose.written(), evidence, source);
    }
}
