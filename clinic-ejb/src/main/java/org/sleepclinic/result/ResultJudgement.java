package org.sleepclinic.result;

import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * Flags a value. Each range and limit is asked in its own unit (D1), with the value as received or converted but never
 * rounded. A critical limit speaks even where no range is known; without either there is no judgement.
 *
 * <p>A value told as a bound is what all it allows is at least: below 3 is low where 3 begins the range, and critical only
 * where everything below 3 is. Where some of it is in range and some out, nobody can say. Where some of it only is critical,
 * the judgement says so: nobody is alarmed, but somebody has to have it measured exactly.
 */
@ClinicalRule(id = "R-FLAG", source = "G4; G6; D1", evidence = Evidence.LOCAL,
        says = "A value is flagged against the range of the patient's age and sex, unrounded, in the range's own unit;"
                + " no range gives no flag. A value told as less or more than a number has a flag only where every value it"
                + " allows has it, and a note where some of them only are critical. Ionised calcium told as below 1.00 mmol/L"
                + " is critical as told.")
final class ResultJudgement {
    private ResultJudgement() {
    }

    static Judgement of(Quantity received, Analyte analyte, Optional<ReferenceRange> range,
            List<CriticalLimit> limits) {
        for (CriticalLimit limit : limits) {
            Flag flag = limit.judge(analyte.in(limit.unit(), received));
            if (flag.isCritical()) {
                return new Judgement(flag, range, Optional.of(limit));
            }
        }
        Flag flag = range.map(usual -> usual.judge(analyte.in(usual.unit(), received))).orElse(Flag.NO_RANGE);
        return new Judgement(flag, range, Optional.empty());
    }

    /** The same of a value told as a bound; {@code bound} null: exact. */
    static Judgement of(Quantity received, Bound bound, Analyte analyte, Optional<ReferenceRange> range,
            List<CriticalLimit> limits) {
        if (bound == null) {
            return of(received, analyte, range, limits);
        }
        Quantity last = new Quantity(new Amount(received.amount(), bound).near(), received.unit());
        List<CriticalLimit> told = limits.stream().map(CriticalLimit::ofBounds).toList();
        Judgement near = of(last, analyte, range, told);
        Flag far = of(analyte.farthest(bound), analyte, range, told).flag();
        if (!near.flag().isAlike(far)) {
            return new Judgement(Flag.UNDECIDED, range, Optional.empty(), near.flag().isCritical() || far.isCritical());
        }
        return new Judgement(near.flag(), range, near.broken(), !near.flag().isCritical() && far.isCritical());
    }
}
