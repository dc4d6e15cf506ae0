package org.sleepclinic.protocol;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/**
 * How much elemental calcium an infusion gives in an hour. 10 mL of calcium gluconate 10 % hold 2.25 mmol; the gluconate
 * adds its own volume to the fluid it is put into.
 */
@ClinicalRule(id = "R-HCA-INFUSION", source = "SFE; OZEM; T57", evidence = Evidence.VERIFIED,
        says = "100 mL of calcium gluconate 10 % in 1 L run at 50–100 mL/h give about 1.0–2.0 mmol of calcium an hour.")
public final class CalciumInfusionRate {
    private static final BigDecimal MMOL_PER_ML = new BigDecimal("0.225");

    private CalciumInfusionRate() {
    }

    /**
     * Elemental calcium in mmol/h, unrounded.
     *
     * @param gluconate mL of calcium gluconate 10 %
     * @param diluent   mL of saline or 5 % dextrose
     * @param rate      mL/h
     */
    public static Quantity of(Quantity gluconate, Quantity diluent, Quantity rate) {
        BigDecimal volume = inMillilitres(gluconate, "mL").add(inMillilitres(diluent, "mL"));
        BigDecimal mmol = gluconate.amount().multiply(MMOL_PER_ML);
        return new Quantity(mmol.multiply(inMillilitres(rate, "mL/h")).divide(volume, MathContext.DECIMAL64), "mmol/h");
    }

    /** The protocol's own mixture (HC-03): 100 mL in 1 L. */
    public static Quantity ofStandardMixture(Quantity rate) {
        return of(Quantity.of("100", "mL"), Quantity.of("1000", "mL"), rate);
    }

    private static BigDecimal inMillilitres(Quantity volume, String unit) {
        if (!volume.unit().equals(unit)) {
            throw new IllegalArgumentException("expected " + unit + ", not " + volume.unit());
        }
        return volume.amount();
    }
}
