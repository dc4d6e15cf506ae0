package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/** Kidney function from creatinine, CKD-EPI 2021. For staging; doses of medicines use {@link CockcroftGault}. */
@ClinicalRule(id = "R-EGFR", source = "CKD; CKD-LIM", evidence = Evidence.VERIFIED,
        says = "eGFR is 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 if female, for adults only,"
                + " not in pregnancy or with unstable kidney function (critical illness); classified by KDIGO on the"
                + " unrounded number.")
public final class EstimatedGfr {
    static final String CODE = "EGFR";
    /** Missing when the patient is a child: another equation is needed. */
    static final String ADULT = "age.adult";
    /** Missing when the sex is neither female nor male. */
    static final String SEX = "sex";
    /** Missing when the patient is pregnant: the filtration rate is not that of the equation. */
    static final String NOT_PREGNANT = "not.pregnant";
    /** Missing in critical illness: creatinine is not steady. */
    static final String STABLE = "kidney.stable";
    private static final UnitPair CREATININE = new UnitPair("mg/dL", "umol/L", new BigDecimal("88.42"));

    private EstimatedGfr() {
    }

    /**
     * mL/min/1.73 m², unrounded; INDETERMINATE below 18 years, without a known sex, in pregnancy and in critical illness.
     *
     * @param creatinine mg/dL or µmol/L
     * @param draw       on its day age counts in completed years
     * @param bars       what was ticked and known of the draw
     */
    static Finding<DerivedValue> of(Quantity creatinine, Draw draw, Set<CorrectionBar> bars) {
        Subject subject = draw.subject();
        int age = subject.yearsOn(draw.day());
        List<Reason> seen = List.of(new Reason("CREATININE", creatinine.toString()), new Reason("age", age + " y"));
        if (age < Subject.ADULT) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(ADULT));
        }
        if (!subject.hasKnownSex()) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(SEX));
        }
        if (draw.isPregnant() || bars.contains(CorrectionBar.THIRD_TRIMESTER)) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(NOT_PREGNANT));
        }
        if (bars.contains(CorrectionBar.CRITICAL_ILLNESS)) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(STABLE));
        }
        BigDecimal mgPerDl = UnitConversion.convert(creatinine, "mg/dL", CREATININE).amount();
        double egfr = ckdEpi(mgPerDl.doubleValue(), age, subject.isFemale());
        Quantity value = new Quantity(new BigDecimal(egfr).round(MathContext.DECIMAL64), "mL/min/{1.73_m2}");
        return Finding.of(EstimatedGfr.class, new DerivedValue(CODE, value, "CKD-EPI 2021 creatinine v1"), seen);
    }

    private static double ckdEpi(double creatinine, int age, boolean female) {
        double kappa = female ? 0.7 : 0.9;
        double alpha = female ? -0.241 : -0.302;
        double ratio = creatinine / kappa;
        return 142 * Math.pow(Math.min(ratio, 1), alpha) * Math.pow(Math.max(ratio, 1), -1.200) * Math.pow(0.9938, age)
                * (female ? 1.012 : 1);
    }
}
