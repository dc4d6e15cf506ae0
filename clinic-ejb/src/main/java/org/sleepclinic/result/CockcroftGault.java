package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** Creatinine clearance for doses of medicines; never to be swapped with {@link EstimatedGfr}. */
@ClinicalRule(id = "R-CRCL", source = "GBP", evidence = Evidence.VERIFIED,
        says = "Creatinine clearance is (140 − age) × weight / (72 × Scr), × 0.85 if female. For doses of today"
                + " weight and creatinine are of the last year.")
public final class CockcroftGault {
    private static final Duration STILL_NEW = Duration.ofDays(365);
    private static final UnitPair CREATININE = new UnitPair("mg/dL", "umol/L", new BigDecimal("88.42"));

    private CockcroftGault() {
    }

    /** Does a weight or creatinine of then still tell today's kidneys? For doses it is of the last year. */
    public static boolean isStillNew(Instant at, Instant now) {
        return at.isAfter(now.minus(STILL_NEW));
    }

    /**
     * mL/min, unrounded.
     *
     * @param years      completed years
     * @param kilograms  body weight
     * @param creatinine mg/dL or µmol/L
     */
    public static Quantity of(int years, boolean female, BigDecimal kilograms, Quantity creatinine) {
        BigDecimal mgPerDl = UnitConversion.convert(creatinine, "mg/dL", CREATININE).amount();
        BigDecimal clearance = BigDecimal.valueOf(140L - years).multiply(kilograms)
                .divide(BigDecimal.valueOf(72).multiply(mgPerDl), MathContext.DECIMAL64);
        return new Quantity(female ? clearance.multiply(new BigDecimal("0.85")) : clearance, "mL/min");
    }
}
