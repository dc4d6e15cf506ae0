package org.sleepclinic.medication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/** What the kidneys allow of an agent; an unknown clearance is no normal one. */
@ClinicalRule(id = "R-RENAL-DOSE", source = "5.1.3 LEV-RENAL; 5.2.4 GBP, PGB", evidence = Evidence.VERIFIED,
        says = "The band of the creatinine clearance, on the unrounded value, gives the lowest start and the maximum of a day, and"
                + " what is usual only where the reference gives a range; without a clearance it is indeterminate and names what is missing.")
final class RenalDose {
    private RenalDose() {
    }

    /** @param bands of the agent; none where the reference gives none */
    static Finding<RenalBand> of(Collection<RenalBand> bands, Finding<Quantity> clearance) {
        if (clearance.isIndeterminate()) {
            return Finding.indeterminate(RenalDose.class, clearance.reasons(), clearance.missing());
        }
        Quantity known = clearance.outcome().orElseThrow();
        List<Reason> reasons = new ArrayList<>(List.of(new Reason("clearance",
                known.amount().setScale(1, RoundingMode.HALF_UP).toPlainString() + " " + Ucum.shown(known.unit()))));
        reasons.addAll(clearance.reasons());
        return bands.stream().filter(band -> band.holds(known.amount())).findFirst()
                .map(band -> Finding.of(RenalDose.class, band, reasons))
                .orElseGet(() -> Finding.indeterminate(RenalDose.class, reasons, Set.of("renal.band")));
    }

    /** The ladder as it holds for this patient: no start and no rung the kidneys do not allow. */
    static Ladder ladder(Ladder way, Optional<RenalBand> band) {
        return band.map(kidneys -> way.within(start(way.first().dose(), band), kidneys)).orElse(way);
    }

    /** The first dose: the ladder's, or the band's where reduced kidneys ask for less. */
    static Dose start(Dose first, Optional<RenalBand> band) {
        Optional<BigDecimal> low = band.filter(RenalBand::isReduced).map(RenalBand::startLow).filter(first::isAbove);
        return low.map(ofDay -> new Dose(ofDay.divide(first.frequency().perDay()), first.unit(), first.frequency()))
                .orElse(first);
    }
}
