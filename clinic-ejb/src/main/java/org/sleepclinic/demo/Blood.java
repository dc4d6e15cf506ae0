package org.sleepclinic.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sleepclinic.result.EnteredValue;

/** One invented blood draw, in the units a British laboratory sends. */
final class Blood {
    private final List<EnteredValue> values = new ArrayList<>();

    /** Calcium in mmol/L and albumin in g/L of the same tube. */
    static Blood calcium(double calcium, double albumin) {
        return new Blood().and("CALCIUM", calcium, "mmol/L").and("ALBUMIN", albumin, "g/L");
    }

    Blood and(String analyte, double amount, String unit) {
        values.add(new EnteredValue(analyte, printed(amount), unit));
        return this;
    }

    /** With the decimals a laboratory prints: 2.06 for calcium, 4.2 for potassium, 140 for sodium. */
    private static BigDecimal printed(double amount) {
        int decimals = amount < 3 ? 2 : amount < 30 ? 1 : 0;
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Magnesium mmol/L, phosphate mmol/L, PTH pmol/L, 25-OH vitamin D nmol/L. */
    Blood minerals(double magnesium, double phosphate, double pth, double vitaminD) {
        return and("MAGNESIUM", magnesium, "mmol/L").and("PHOSPHATE", phosphate, "mmol/L").and("PTH", pth, "pmol/L")
                .and("VITAMIN_D", vitaminD, "nmol/L");
    }

    /** Creatinine µmol/L, potassium and sodium mmol/L. */
    Blood kidney(double creatinine, double potassium, double sodium) {
        return and("CREATININE", creatinine, "umol/L").and("POTASSIUM", potassium, "mmol/L").and("SODIUM", sodium,
                "mmol/L");
    }

    /** The codes measured, in order. */
    List<String> analytes() {
        return values.stream().map(EnteredValue::analyte).toList();
    }

    List<EnteredValue> values() {
        return List.copyOf(values);
    }
}
