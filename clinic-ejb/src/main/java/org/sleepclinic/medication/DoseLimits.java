package org.sleepclinic.medication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;

/** What speaks against a dose: the kidneys, the maximum, the usual, the pace. */
@ClinicalRule(id = "R-DOSE-LIMITS", source = "5.1.3; 5.2.4; D11; levels local", evidence = Evidence.LOCAL,
        says = "A day's dose above the renal band or the maximum, or above what the ladder allows by now, is a STOP; above the usual"
                + " one, above the start of reduced kidneys, or above a pace of the clinic's own, a WARN, as is a first dose"
                + " below the first rung. An answer holds for that medicine, dose and bound.")
final class DoseLimits {
    private static final Set<String> CAPS = Set.of("DOSE-RENAL", "DOSE-MAX");

    private DoseLimits() {
    }

    /**
     * @param drug         its name: the same dose of another one is another question
     * @param band         of the kidneys, where known
     * @param allowedByNow empty: no ladder
     */
    static List<SafetyNotice> of(String drug, Dose dose, Optional<Ladder> ladder, Optional<RenalBand> band,
            Optional<Pace> allowedByNow) {
        List<SafetyNotice> spoken = new ArrayList<>();
        band.filter(kidneys -> dose.isAbove(kidneys.maximum())).ifPresent(kidneys -> spoken.add(notice("DOSE-RENAL",
                Level.STOP, "More than the kidneys allow: at a clearance of " + kidneys.span() + " mL/min at most "
                        + Dose.shown(kidneys.maximum()) + " " + kidneys.unit() + "/day.",
                seen(drug, dose, kidneys), kidneys.evidence(), kidneys.source())));
        ladder.filter(way -> dose.isAbove(way.maximum())).ifPresent(way -> spoken.add(notice("DOSE-MAX", Level.STOP,
                "More than the maximum of " + Dose.shown(way.maximum()) + " " + way.unit() + "/day.",
                seen(drug, dose, "at most " + Dose.shown(way.maximum()) + " " + way.unit() + "/day"), way.evidence(),
                way.source())));
        allowedByNow.filter(pace -> pace.isExceededBy(dose)).ifPresent(pace -> spoken.add(notice("DOSE-PACE",
                pace.isLocal() ? Level.WARN : Level.STOP, "Faster than the ladder: by now " + pace.written() + ".",
                seen(drug, dose, "by now " + pace.written()), Evidence.LOCAL,
                ladder.map(Ladder::source).orElse("5.1.3"))));
        ladder.filter(way -> dose.isAbove(way.usualHigh()) && !dose.isAbove(way.maximum()))
                .ifPresent(way -> spoken.add(notice("DOSE-USUAL", Level.WARN, "More than the usual "
                        + Dose.shown(way.usualHigh()) + " " + way.unit() + "/day.",
                        seen(drug, dose, "usual to " + Dose.shown(way.usualHigh()) + " " + way.unit() + "/day"),
                        way.evidence(), way.source())));
        return spoken;
    }

    /** Is this a most of a day that the dose is above? */
    static boolean isCap(SafetyNotice notice) {
        return CAPS.contains(notice.code());
    }

    /** Reduced kidneys ask for a lower first dose. */
    static Optional<SafetyNotice> start(String drug, Dose dose, Optional<RenalBand> band) {
        return band.filter(RenalBand::isReduced).filter(kidneys -> dose.isAbove(kidneys.startHigh()))
                .map(kidneys -> notice("DOSE-START", Level.WARN,
                        "More than reduced kidneys begin with: at a clearance of " + kidneys.span() + " mL/min at most "
                                + Dose.shown(kidneys.startHigh()) + " " + kidneys.unit() + "/day at first.",
                        seen(drug, dose, kidneys), kidneys.evidence(), kidneys.source()));
    }

    /** Less than a ladder begins with is rarely meant: half a tablet on alternate days, a decimal point. */
    static Optional<SafetyNotice> low(String drug, Dose dose, Optional<Ladder> ladder, Optional<RenalBand> band) {
        return ladder.flatMap(way -> Optional.of(RenalDose.start(way.first().dose(), band))
                .filter(first -> first.isAbove(dose))
                .map(first -> notice("DOSE-LOW", Level.WARN,
                        "Less than the ladder begins with: " + first.written() + ".",
                        seen(drug, dose, "begins with " + first.written()), Evidence.LOCAL, way.source())));
    }

    private static String seen(String drug, Dose dose, RenalBand kidneys) {
        return seen(drug, dose, kidneys.span() + " mL/min");
    }

    /** What an answer holds for: this medicine, this dose, this bound. */
    private static String seen(String drug, Dose dose, String bound) {
        return drug + " " + dose.written() + ", " + bound;
    }

    private static SafetyNotice notice(String code, Level level, String says, String seen, Evidence evidence,
            String source) {
        return new SafetyNotice(code, level, says, seen, evidence, source);
    }
}
