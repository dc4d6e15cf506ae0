package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Iron in restless legs: ferritin and transferrin saturation together, first row that fits (clinical reference 5.2.2, D9). */
@ClinicalRule(id = "R-RLS-IRON", source = "AASM25; AASM25-SUM; IRLSSG18; D9", evidence = Evidence.LOCAL,
        says = "Saturation of 45 % or more: no iron, look for overload. Ferritin up to 75: oral or intravenous; up to 100:"
                + " intravenous; above with saturation below 20 %: a clinician looks. Dialysis and children have rows of"
                + " their own.")
public final class IronDecision {
    private static final BigDecimal OVERLOAD = new BigDecimal("45");
    private static final BigDecimal LOW_SATURATION = new BigDecimal("20");
    private static final BigDecimal LOW_FERRITIN = new BigDecimal("75");
    private static final BigDecimal LOWISH_FERRITIN = new BigDecimal("100");
    private static final BigDecimal DIALYSIS_FERRITIN = new BigDecimal("200");
    private static final BigDecimal CHILD_FERRITIN = new BigDecimal("50");

    private IronDecision() {
    }

    /**
     * The advice; INDETERMINATE names the missing value.
     *
     * @param ferritin   ng/mL, or null
     * @param saturation percent, or null; a child's advice does not ask it
     */
    public static Finding<IronAdvice> of(BigDecimal ferritin, BigDecimal saturation, boolean dialysis, boolean child) {
        List<Reason> seen = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        note("FERRITIN", ferritin, " ng/mL", seen, missing);
        if (!child) {
            note("TSAT", saturation, " %", seen, missing);
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(IronDecision.class, seen, missing);
        }
        return Finding.of(IronDecision.class, child ? child(ferritin) : adult(ferritin, saturation, dialysis), seen);
    }

    private static IronAdvice child(BigDecimal ferritin) {
        return ferritin.compareTo(CHILD_FERRITIN) < 0 ? IronAdvice.ORAL_OR_IV : IronAdvice.NO_IRON_BY_RULE;
    }

    private static IronAdvice adult(BigDecimal ferritin, BigDecimal saturation, boolean dialysis) {
        if (saturation.compareTo(OVERLOAD) >= 0) {
            return IronAdvice.NO_IRON_REVIEW_OVERLOAD;
        }
        boolean unsaturated = saturation.compareTo(LOW_SATURATION) < 0;
        if (dialysis) {
            return dialysis(ferritin, unsaturated);
        }
        if (ferritin.compareTo(LOW_FERRITIN) <= 0) {
            return IronAdvice.ORAL_OR_IV;
        }
        if (ferritin.compareTo(LOWISH_FERRITIN) <= 0) {
            return IronAdvice.IV_ONLY;
        }
        return unsaturated ? IronAdvice.CLINICIAN_REVIEW_TSAT_LOW : IronAdvice.NO_IRON_BY_RULE;
    }

    private static IronAdvice dialysis(BigDecimal ferritin, boolean unsaturated) {
        if (unsaturated && ferritin.compareTo(DIALYSIS_FERRITIN) < 0) {
            return IronAdvice.IV_IRON_SUCROSE;
        }
        return !unsaturated && ferritin.compareTo(LOW_FERRITIN) <= 0 ? IronAdvice.CLINICIAN_REVIEW_NEPHROLOGY
                : IronAdvice.NO_IRON_BY_RULE;
    }

    private static void note(String input, BigDecimal amount, String unit, List<Reason> seen, Set<String> missing) {
        if (amount == null) {
            missing.add(input);
        } else {
            seen.add(new Reason(input,
                    amount.setScale(Math.min(1, Math.max(0, amount.scale())), RoundingMode.HALF_UP) + unit));
        }
    }
}
