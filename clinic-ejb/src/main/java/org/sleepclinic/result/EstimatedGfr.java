package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/** Kidney function from creatinine, CKD-EPI 2021. For staging; doses of medicines use {@link CockcroftGault}. */
@ClinicalRule(id = "R-EGFR", source = "CKD; CKD-LIM", evidence = Evidence.VERIFIED,
        says = "eGFR is 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 if female, for adults only;"
                + " classified by KDIGO on the unrounded number.")
public final class EstimatedGfr {
    static final String CODE = "EGFR";
    /** Missing when the patient is a child: another equation is needed. */
    static final String ADULT = "age.adult";
    /** Missing when the sex is neither female nor male. */
    static final String SEX = "sex";
    private static final UnitPair CREATININE = new UnitPair("mg/dL", "umol/L", new BigDecimal("88.42"));

    private EstimatedGfr() {
    }

    /**
     * mL/min/1.73 m², unrounded; INDETERMINATE below 18 years or without a known sex.
     *
     * @param creatinine mg/dL or µmol/L
     * @param on         the day of the draw; age counts in completed years
     */
    public static Finding<DerivedValue> of(Quantity creatinine, Subject subject, LocalDate on) {
        int age = subject.yearsOn(on);
        List<Reason> seen = List.of(new Reason("CREATININE", creatinine.toString()), new Reason("age", age + " y"));
        if (age < Subject.ADULT) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(ADULT));
        }
        if (!subject.hasKnownSex()) {
            return Finding.indeterminate(EstimatedGfr.class, seen, Set.of(SEX));
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
