package org.sleepclinic.alert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * A total calcium so low that it may be severe, with nothing to adjust it by: silence here would be dangerous (D3). The
 * answer is yes or no; without a total calcium of now, or with an adjusted or ionised one, there is nothing silent about it.
 */
@ClinicalRule(id = "RF-04b", source = "D2; D3", evidence = Evidence.LOCAL,
        says = "Total calcium of 1.90 mmol/L or less that cannot be adjusted for albumin is possibly severe hypocalcaemia:"
                + " ionised calcium, albumin and ECG now.")
final class SilentSevereCalcium {
    private SilentSevereCalcium() {
    }

    static Finding<Boolean> of(CalciumPicture seen) {
        BigDecimal total = seen.total();
        if (speaks(seen, "CALCIUM_ADJUSTED", seen.adjusted()) || speaks(seen, "CALCIUM_IONISED", seen.ionised())) {
            return Finding.of(SilentSevereCalcium.class, false, List.of());
        }
        if (total == null || !seen.drawn().counts() || HypocalcaemiaSeverity.isOpen(seen, "CALCIUM", total)) {
            return Finding.indeterminate(SilentSevereCalcium.class, List.of(), Set.of("CALCIUM"));
        }
        return Finding.of(SilentSevereCalcium.class,
                HypocalcaemiaSeverity.isSevere("CALCIUM", seen.drawn().told("CALCIUM", total)),
                List.of(HypocalcaemiaSeverity.reason(seen, "CALCIUM", total), new Reason("ALBUMIN", "none usable")));
    }

    /** Says how grave it is: a number, or a bound that does not leave it open. */
    private static boolean speaks(CalciumPicture seen, String analyte, BigDecimal amount) {
        return amount != null && !HypocalcaemiaSeverity.isOpen(seen, analyte, amount);
    }
}
