package org.sleepclinic.result;

import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** The three-ion gap (LOINC 33037-3), not the one that counts potassium. */
@ClinicalRule(id = "R-ANION-GAP", source = "ABIM", evidence = Evidence.VERIFIED,
        says = "The anion gap is sodium − (chloride + bicarbonate), in mmol/L.")
public final class AnionGap {
    static final String CODE = "ANION_GAP";

    private AnionGap() {
    }

    /** mmol/L from three amounts in mmol/L. */
    public static DerivedValue of(Quantity sodium, Quantity chloride, Quantity bicarbonate) {
        var gap = sodium.amount().subtract(chloride.amount().add(bicarbonate.amount()));
        return new DerivedValue(CODE, new Quantity(gap, "mmol/L"), "anion gap v1: Na − (Cl + HCO3)");
    }
}
