package org.sleepclinic.result;

import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * Flags a value. Each range and limit is asked in its own unit (D1), with the value as received or converted but never
 * rounded. A critical limit speaks even where no range is known; without either there is no judgement.
 */
@ClinicalRule(id = "R-FLAG", source = "G4; G6; D1", evidence = Evidence.LOCAL,
        says = "A value is flagged against the range of the patient's age and sex, unrounded, in the range's own unit;"
                + " no range gives no flag.")
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
}
