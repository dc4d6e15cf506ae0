package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * QT corrected for the heart rate, by both formulas; one of them decides. Bazett over-corrects a fast heart and
 * under-corrects a slow one.
 */
@ClinicalRule(id = "R-QTC", source = "QTC; QTC-PED; 3.3 L", evidence = Evidence.LOCAL,
        says = "QTc is QT/√RR (Bazett) and QT/∛RR (Fridericia) with RR = 60/HR; Fridericia decides in adults at a heart"
                + " rate below 60 or above 90, else Bazett; Bazett decides in children.")
public final class CorrectedQt {
    static final String BAZETT = "QTC_BAZETT";
    static final String FRIDERICIA = "QTC_FRIDERICIA";
    private static final BigDecimal SLOW = new BigDecimal("60");
    private static final BigDecimal FAST = new BigDecimal("90");

    private CorrectedQt() {
    }

    /** Milliseconds, unrounded. */
    public static DerivedValue bazett(Quantity qt, Quantity heartRate) {
        return of(BAZETT, qt.amount().doubleValue() / Math.sqrt(rr(heartRate)), "QTc Bazett v1");
    }

    /** Milliseconds, unrounded. */
    public static DerivedValue fridericia(Quantity qt, Quantity heartRate) {
        return of(FRIDERICIA, qt.amount().doubleValue() / Math.cbrt(rr(heartRate)), "QTc Fridericia v1");
    }

    /** The code of the formula that decides at this heart rate. */
    public static String deciding(Quantity heartRate, boolean child) {
        boolean fridericia = !child
                && (heartRate.amount().compareTo(SLOW) < 0 || heartRate.amount().compareTo(FAST) > 0);
        return fridericia ? FRIDERICIA : BAZETT;
    }

    /** Seconds from beat to beat. */
    private static double rr(Quantity heartRate) {
        return 60 / heartRate.amount().doubleValue();
    }

    private static DerivedValue of(String code, double milliseconds, String formula) {
        BigDecimal amount = new BigDecimal(milliseconds).round(new MathContext(10));
        return new DerivedValue(code, new Quantity(amount, "ms"), formula);
    }
}
