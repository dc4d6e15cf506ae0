package org.sleepclinic.result;

import java.math.BigDecimal;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** The three-ion gap (LOINC 33037-3), not the one that counts potassium. */
@ClinicalRule(id = "R-ANION-GAP", source = "ABIM; albumin term N", evidence = Evidence.UNVERIFIED,
        says = "The anion gap is sodium − (chloride + bicarbonate), in mmol/L, with 2.5 added for each g/dL the albumin of"
                + " the same draw is below 4.")
public final class AnionGap {
    static final String CODE = "ANION_GAP";
    private static final UnitPair ALBUMIN = new UnitPair("g/dL", "g/L", BigDecimal.TEN);
    private static final BigDecimal USUAL_ALBUMIN = new BigDecimal("4");
    private static final BigDecimal PER_GRAM = new BigDecimal("2.5");

    private AnionGap() {
    }

    /**
     * mmol/L from three amounts in mmol/L.
     *
     * @param albumin of the same draw, g/dL or g/L; null: not measured, nothing is added
     */
    public static DerivedValue of(Quantity sodium, Quantity chloride, Quantity bicarbonate, Quantity albumin) {
        BigDecimal gap = sodium.amount().subtract(chloride.amount().add(bicarbonate.amount()));
        BigDecimal lacking = albumin == null ? BigDecimal.ZERO
                : USUAL_ALBUMIN.subtract(UnitConversion.convert(albumin, "g/dL", ALBUMIN).amount())
                        .max(BigDecimal.ZERO);
        if (lacking.signum() == 0) {
            return new DerivedValue(CODE, new Quantity(gap, "mmol/L"), "anion gap v1: Na − (Cl + HCO3)");
        }
        return new DerivedValue(CODE, new Quantity(gap.add(lacking.multiply(PER_GRAM)), "mmol/L"),
                "anion gap v2: Na − (Cl + HCO3) + 2.5 × (4 − " + USUAL_ALBUMIN.subtract(lacking).toPlainString()
                        + " g/dL albumin)");
    }
}
