package org.sleepclinic.result;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Quantity;

/**
 * Whose blood it is, when it was drawn, and what is known around it.
 *
 * @param hcgPositive  a pregnancy test of this very draw was positive
 * @param otherAlbumin albumin of another draw of the 24 hours before, or null
 * @param known        what the patient's record says that formulas must know
 */
record Draw(Subject subject, LocalDate day, boolean hcgPositive, Quantity otherAlbumin, List<RecordedState> known) {
    Draw {
        known = List.copyOf(known);
    }

    /** What was ticked and what the record knows: nobody unticks dialysis by overlooking it. */
    Set<CorrectionBar> bars(Set<CorrectionBar> ticked) {
        Set<CorrectionBar> bars = EnumSet.noneOf(CorrectionBar.class);
        bars.addAll(ticked);
        RecordedBars.on(day, known).forEach(one -> bars.add(one.bar()));
        return bars;
    }

    boolean isPregnant() {
        return hcgPositive || known.stream().anyMatch(one -> one.isPregnantOn(day));
    }
}
