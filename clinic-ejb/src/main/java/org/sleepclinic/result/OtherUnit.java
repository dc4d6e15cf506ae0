package org.sleepclinic.result;

import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * A number that is usual in the analyte's other unit and not in the one chosen: PTH 65 is in range in pg/mL and nine times
 * the limit in pmol/L. Plausibility does not catch it; somebody should look at the unit.
 */
@ClinicalRule(id = "R-OTHER-UNIT", source = "2.2 conversion factors; rule L", evidence = Evidence.LOCAL,
        says = "A value outside its range whose number would be in range in the analyte's other unit asks to check the unit.")
final class OtherUnit {
    private OtherUnit() {
    }

    /** The unit in which the number would be in range; empty where the unit chosen gives no cause to doubt it. */
    static Optional<String> of(Quantity received, Analyte analyte, Judgement judgement) {
        if (!judgement.flag().isAbnormal()) {
            return Optional.empty();
        }
        return judgement.range().flatMap(range -> analyte.units().units().stream()
                .filter(unit -> !unit.equals(received.unit()))
                .filter(unit -> range
                        .judge(analyte.in(range.unit(), new Quantity(received.amount(), unit))) == Flag.NORMAL)
                .findFirst());
    }
}
