package org.sleepclinic.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Body mass index in kg/m², from the latest weight and height. */
@ClinicalRule(id = "R-BMI", source = "WHO TRS 894; T56", evidence = Evidence.UNVERIFIED,
        says = "Body mass index is weight in kilograms divided by the square of height in metres, shown to one decimal.")
public final class BodyMassIndex {
    private static final BigDecimal CM_PER_M = new BigDecimal(100);

    private BodyMassIndex() {
    }

    /**
     * To one decimal; INDETERMINATE names what was never measured.
     *
     * @param weightKg kg, or null
     * @param heightCm cm, or null
     */
    public static Finding<BigDecimal> of(BigDecimal weightKg, BigDecimal heightCm) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        note("weight", weightKg, "kg", reasons, missing);
        note("height", heightCm, "cm", reasons, missing);
        if (!missing.isEmpty()) {
            return Finding.indeterminate(BodyMassIndex.class, reasons, missing);
        }
        BigDecimal metres = heightCm.divide(CM_PER_M, MathContext.DECIMAL64);
        BigDecimal index =
                weightKg.divide(metres.multiply(metres), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
        return Finding.of(BodyMassIndex.class, index, reasons);
    }

    private static void note(String input, BigDecimal value, String unit, List<Reason> reasons, Set<String> missing) {
        if (value == null) {
            missing.add(input);
        } else {
            reasons.add(new Reason(input, value.toPlainString() + " " + unit));
        }
    }
}
