package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;

/** How much of the iron transport is loaded. 20.0 % is not below 20. */
@ClinicalRule(id = "R-TSAT", source = "3.3; N for transferrin", evidence = Evidence.UNVERIFIED,
        says = "TSAT is 100 × iron / TIBC in the same unit; TIBC in µmol/L is about 25.1 × transferrin in g/L where it was"
                + " not measured.")
public final class TransferrinSaturation {
    static final String CODE = "TSAT";
    static final String TIBC = "TIBC";
    private static final UnitPair IRON = new UnitPair("ug/dL", "umol/L", new BigDecimal("0.1791"));
    private static final UnitPair TRANSFERRIN = new UnitPair("mg/dL", "g/L", new BigDecimal("0.01"));
    private static final BigDecimal BINDING_PER_GRAM = new BigDecimal("25.1");

    private TransferrinSaturation() {
    }

    /** Percent, unrounded. Iron is brought to the unit of the binding capacity. */
    public static DerivedValue of(Quantity iron, Quantity bindingCapacity) {
        BigDecimal sameUnit = UnitConversion.convert(iron, bindingCapacity.unit(), IRON).amount();
        BigDecimal percent =
                sameUnit.multiply(BigDecimal.valueOf(100)).divide(bindingCapacity.amount(), MathContext.DECIMAL64);
        return new DerivedValue(CODE, new Quantity(percent, "%"), "TSAT v1: 100 × iron / TIBC");
    }

    /** TIBC in µmol/L estimated from transferrin (mg/dL or g/L): an approximation, used only where TIBC was not measured. */
    public static DerivedValue bindingCapacity(Quantity transferrin) {
        BigDecimal grams = UnitConversion.convert(transferrin, "g/L", TRANSFERRIN).amount();
        return new DerivedValue(TIBC, new Quantity(grams.multiply(BINDING_PER_GRAM), "umol/L"),
                "TIBC v1: 25.1 × transferrin, approximate");
    }
}
