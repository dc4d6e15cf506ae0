package org.sleepclinic.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * How grave a low calcium is (clinical reference 5.3.1 with D1–D4). Classified on mmol/L rounded half-up to 0.01, so
 * that what is shown and what is decided agree: 1.904 reads 1.90 and is severe.
 *
 * <p>An adjusted calcium of 1.90 or less stays severe beside an ionised one in range. Row 4 of 5.3.1 calls that an apparent
 * low, but D2 stands before the tables ("severe everywhere"), and an ionised sample that met air or was stored reads
 * falsely; the doctor who is called sees both numbers. Above 1.90 row 4 holds. A local choice, on the safe side.
 *
 * <p>No reference says for how long a calcium tells of now: 7 days, as for signs and QTc, is a local choice too. An older one
 * is neither low nor not low; it has to be measured again.
 */
@ClinicalRule(id = "R-HCA-SEVERITY", source = "SFE; D1; D2; D3; D4; 5.3.1 row 4 only above 1.90 L; 7 days L",
        evidence = Evidence.LOCAL,
        says = "Adjusted calcium of 1.90 mmol/L or less, ionised calcium below 1.00 mmol/L, or any low calcium with a"
                + " confirmed symptom or QTc of 500 ms or more is severe; any other low calcium is mild. Ionised calcium in"
                + " range shows an apparent low for what it is only above 1.90 mmol/L adjusted. Of a value told only as less"
                + " than a number all it allows has to be severe; else a symptom or QTc still makes a low one severe, and"
                + " without them it has to be measured exactly. Calcium, sign or QTc of more"
                + " than 7 days ago does not tell how it is now; a report that arrives late does.")
public final class HypocalcaemiaSeverity {
    private static final BigDecimal SEVERE_AT = new BigDecimal("1.90");
    private static final BigDecimal SEVERE_IONISED_BELOW = new BigDecimal("1.00");
    private static final String ADJUSTED = "CALCIUM_ADJUSTED";
    private static final String IONISED = "CALCIUM_IONISED";
    private static final Set<String> NOTHING = Set.of(ADJUSTED, IONISED);
    private static final BigDecimal QTC_GRAVE = new BigDecimal("500");

    private HypocalcaemiaSeverity() {
    }

    /**
     * SEVERE, MILD or NOT_LOW; INDETERMINATE names what to measure. A total calcium without albumin can be called
     * severe only by symptoms or QTc; by its number alone it is {@link SilentSevereCalcium}'s business.
     */
    public static Finding<CalciumSeverity> of(CalciumPicture seen) {
        List<Reason> reasons = reasons(seen);
        if (!seen.drawn().counts()) {
            return Finding.indeterminate(HypocalcaemiaSeverity.class, reasons, NOTHING);
        }
        if (isSevereByNumber(seen) || seen.isLow() && isGrave(seen)) {
            return Finding.of(HypocalcaemiaSeverity.class, CalciumSeverity.SEVERE, reasons);
        }
        Set<String> missing = missing(seen);
        if (!missing.isEmpty()) {
            return Finding.indeterminate(HypocalcaemiaSeverity.class, reasons, missing);
        }
        CalciumSeverity outcome = seen.isLow() ? CalciumSeverity.MILD : CalciumSeverity.NOT_LOW;
        return Finding.of(HypocalcaemiaSeverity.class, outcome, reasons);
    }

    /** Two decimals, half-up: the number people see is the number that decides (D2). */
    private static BigDecimal shown(BigDecimal mmolPerLitre) {
        return mmolPerLitre.setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isSevereByNumber(CalciumPicture seen) {
        return isSevere(seen, ADJUSTED, seen.adjusted()) || isSevere(seen, IONISED, seen.ionised());
    }

    private static boolean isSevere(CalciumPicture seen, String analyte, BigDecimal amount) {
        return amount != null && isSevere(analyte, seen.drawn().told(analyte, amount));
    }

    /**
     * By the number alone, mmol/L; of a total calcium: possibly. Of a bound: everything it allows is. Rounding takes nothing
     * from what it says itself: ionised below 1.00 is below 1.00.
     */
    static boolean isSevere(String analyte, Amount told) {
        return told.bound() != Bound.ABOVE && (analyte.equals(IONISED)
                ? (told.isExact() ? told.rounded(2) : told.near()).compareTo(SEVERE_IONISED_BELOW) < 0
                : shown(told.near()).compareTo(SEVERE_AT) <= 0);
    }

    /** Told only as below a number with graver ones below it: low, maybe, but nobody knows how grave. */
    static boolean isOpen(CalciumPicture seen, String analyte, BigDecimal amount) {
        return amount != null && seen.drawn().told(analyte, amount).bound() == Bound.BELOW
                && !isSevere(seen, analyte, amount);
    }

    private static boolean isGrave(CalciumPicture seen) {
        return !seen.symptoms().isEmpty() || seen.qtc() != null && seen.qtc().compareTo(QTC_GRAVE) >= 0;
    }

    private static Set<String> missing(CalciumPicture seen) {
        Set<String> missing = new TreeSet<>();
        if (seen.ionisedLow() == null && seen.adjusted() == null) {
            missing.add(seen.total() == null || seen.drawn().bounds().containsKey("CALCIUM") ? ADJUSTED : "ALBUMIN");
            missing.add(IONISED);
        } else if (seen.ionisedLow() == null && seen.adjustedLow() == null) {
            missing.add("range.CALCIUM_ADJUSTED");
        }
        if (isOpen(seen, ADJUSTED, seen.adjusted())) {
            missing.add(ADJUSTED);
        }
        if (isOpen(seen, IONISED, seen.ionised())) {
            missing.add(IONISED);
        }
        return missing;
    }

    private static List<Reason> reasons(CalciumPicture seen) {
        List<Reason> reasons = new ArrayList<>();
        number(reasons, seen, ADJUSTED, seen.adjusted());
        number(reasons, seen, "CALCIUM", seen.adjusted() == null ? seen.total() : null);
        number(reasons, seen, IONISED, seen.ionised());
        if (seen.qtc() != null) {
            reasons.add(new Reason("QTC", seen.qtc().setScale(0, RoundingMode.HALF_UP) + " ms"));
        }
        seen.symptoms().stream().sorted().forEach(code -> reasons.add(new Reason("finding." + code, "present")));
        return reasons;
    }

    private static void number(List<Reason> reasons, CalciumPicture seen, String input, BigDecimal amount) {
        if (amount != null) {
            reasons.add(reason(seen, input, amount));
        }
    }

    /** 1.82 mmol/L on 03-Jun-2026. */
    static Reason reason(CalciumPicture seen, String input, BigDecimal amount) {
        LocalDate day = seen.drawn().days().get(input);
        return new Reason(input, seen.drawn().shown(input, amount) + " mmol/L"
                + (day == null ? "" : " on " + ClinicDay.write(day)));
    }
}
