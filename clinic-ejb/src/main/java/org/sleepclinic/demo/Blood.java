package org.sleepclinic.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sleepclinic.result.EnteredValue;

/** One invented blood draw, in the units a British laboratory sends. */
final class Blood {
    private final List<EnteredValue> values = new ArrayList<>();
    private final String why;

    private Blood(String why) {
        this.why = why;
    }

    /** Drawn for this reason. */
    static Blood because(String why) {
        return new Blood(why);
    }

    /** Calcium in mmol/L and albumin in g/L of the same tube. */
    static Blood calcium(double calcium, double albumin) {
        return because("Control of calcium").and("CALCIUM", calcium, 2, "mmol/L").and("ALBUMIN", albumin, 0, "g/L");
    }

    /** Ferritin µg/L, iron and total iron-binding capacity µmol/L, haemoglobin g/L. */
    static Blood iron(double ferritin, double iron, double capacity, double haemoglobin) {
        return because("Control of iron").and("FERRITIN", ferritin, 0, "ug/L").and("IRON", iron, 1, "umol/L")
                .and("TIBC", capacity, 0, "umol/L").and("HAEMOGLOBIN", haemoglobin, 0, "g/L");
    }

    /** To as many decimals as a laboratory writes. */
    Blood and(String analyte, double amount, int decimals, String unit) {
        values.add(new EnteredValue(analyte, BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP),
                unit));
        return this;
    }

    /** Magnesium mmol/L, phosphate mmol/L, PTH pmol/L, 25-OH vitamin D nmol/L. */
    Blood minerals(double magnesium, double phosphate, double pth, double vitaminD) {
        return and("MAGNESIUM", magnesium, 2, "mmol/L").and("PHOSPHATE", phosphate, 2, "mmol/L")
                .and("PTH", pth, 1, "pmol/L").and("VITAMIN_D", vitaminD, 0, "nmol/L");
    }

    /** Creatinine µmol/L, potassium and sodium mmol/L. */
    Blood kidney(double creatinine, double potassium, double sodium) {
        return and("CREATININE", creatinine, 0, "umol/L").and("POTASSIUM", potassium, 1, "mmol/L")
                .and("SODIUM", sodium, 0, "mmol/L");
    }

    String why() {
        return why;
    }

    /** The codes measured, in order. */
    List<String> analytes() {
        return values.stream().map(EnteredValue::analyte).toList();
    }

    List<EnteredValue> values() {
        return List.copyOf(values);
    }
}
