package org.sleepclinic.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;

/**
 * Calcium adjusted for albumin, in the system the calcium was received in: the two formulas are not exactly equal. Where
 * the reference forbids adjusting, ionised calcium is missing instead.
 */
@ClinicalRule(id = "R-CA-ADJUST", source = "3.1 N; WALLACH; MISC", evidence = Evidence.UNVERIFIED,
        says = "Adjusted calcium is Ca + 0.8 × (4.0 − albumin) in mg/dL and g/dL, or Ca + 0.02 × (40 − albumin) in mmol/L"
                + " and g/L; not with albumin below 20 or above 50 g/L, dialysis, third trimester, critical illness,"
                + " paraprotein or acid–base disturbance; never twice.")
public final class AdjustedCalcium {
    static final String CODE = "CALCIUM_ADJUSTED";
    private static final UnitPair ALBUMIN = new UnitPair("g/dL", "g/L", BigDecimal.TEN);
    private static final BigDecimal LEAST_ALBUMIN = new BigDecimal("20");
    private static final BigDecimal MOST_ALBUMIN = new BigDecimal("50");
    private static final String IONISED = "CALCIUM_IONISED";

    private AdjustedCalcium() {
    }

    /**
     * The adjusted calcium, or what is missing: {@code ALBUMIN}, or {@code CALCIUM_IONISED} where adjusting is forbidden.
     *
     * @param calcium       as received, mg/dL or mmol/L
     * @param albumin       of the same draw or the last 24 hours, g/dL or g/L; null when there is none
     * @param bars          why calcium may not be adjusted in this patient
     * @param adjustedByLab the calcium is adjusted already: it stays as it is
     */
    public static Finding<DerivedValue> of(Quantity calcium, Quantity albumin, Set<CorrectionBar> bars,
            boolean adjustedByLab) {
        Reason seen = new Reason("CALCIUM", calcium.toString());
        if (adjustedByLab) {
            return Finding.of(AdjustedCalcium.class, new DerivedValue(CODE, calcium, "adjusted by the laboratory"),
                    List.of(seen));
        }
        if (!bars.isEmpty()) {
            List<Reason> barred = bars.stream().sorted().map(bar -> new Reason("bar", bar.name())).toList();
            return Finding.indeterminate(AdjustedCalcium.class, barred, Set.of(IONISED));
        }
        if (albumin == null) {
            return Finding.indeterminate(AdjustedCalcium.class, List.of(seen), Set.of("ALBUMIN"));
        }
        List<Reason> reasons = List.of(seen, new Reason("ALBUMIN", albumin.toString()));
        if (isOutsideTheFormula(albumin)) {
            return Finding.indeterminate(AdjustedCalcium.class, reasons, Set.of(IONISED));
        }
        return Finding.of(AdjustedCalcium.class, adjust(calcium, albumin), reasons);
    }

    private static boolean isOutsideTheFormula(Quantity albumin) {
        BigDecimal gramsPerLitre = UnitConversion.convert(albumin, "g/L", ALBUMIN).amount();
        return gramsPerLitre.compareTo(LEAST_ALBUMIN) < 0 || gramsPerLitre.compareTo(MOST_ALBUMIN) > 0;
    }

    private static DerivedValue adjust(Quantity calcium, Quantity albumin) {
        boolean conventional = "mg/dL".equals(calcium.unit());
        BigDecimal slope = new BigDecimal(conventional ? "0.8" : "0.02");
        BigDecimal midpoint = new BigDecimal(conventional ? "4.0" : "40");
        BigDecimal seen = UnitConversion.convert(albumin, conventional ? "g/dL" : "g/L", ALBUMIN).amount();
        BigDecimal adjusted = calcium.amount().add(slope.multiply(midpoint.subtract(seen)));
        String formula = "adjusted calcium v1: " + plain(calcium.amount()) + " + " + slope + " × (" + midpoint + " − "
                + plain(seen) + ") " + calcium.unit();
        return new DerivedValue(CODE, new Quantity(adjusted, calcium.unit()), formula);
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
