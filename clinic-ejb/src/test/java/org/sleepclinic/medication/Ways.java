package org.sleepclinic.medication;

import java.math.BigDecimal;
import java.util.List;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.medication.Ladder.Context;
import org.sleepclinic.medication.Ladder.Rung;

/** Ladders as the clinical reference writes them (5.1.3, 5.2.4), for tests without a database. */
final class Ways {
    static final Ladder LTG = ladder("LTG", Context.ALONE, 18, "225", "375", null, rung(1, 1, "25", Frequency.DAILY),
            rung(2, 15, "50", Frequency.DAILY), rung(3, 29, "50", Frequency.TWICE_DAILY));
    static final Ladder LTG_VPA = ladder("LTG_VPA", Context.WITH_VALPROATE, 18, "100", "200", "200",
            rung(1, 1, "25", Frequency.ALTERNATE_DAYS), rung(2, 15, "25", Frequency.DAILY),
            rung(3, 29, "25", Frequency.TWICE_DAILY), rung(4, 43, "50", Frequency.TWICE_DAILY));
    static final Ladder LTG_IND = ladder("LTG_IND", Context.WITH_INDUCER, 18, "300", "500", "500",
            rung(1, 1, "50", Frequency.DAILY), rung(2, 15, "50", Frequency.TWICE_DAILY));
    static final Ladder GBP = ladder("GBP", Context.ALONE, 18, "300", "2400", "3600",
            rung(1, 1, "300", Frequency.EVENING));
    static final Ladder LEV = ladder("LEV", Context.ALONE, 18, "1000", "3000", "3000",
            rung(1, 1, "250", Frequency.TWICE_DAILY), rung(2, 15, "500", Frequency.TWICE_DAILY));
    static final Ladder GBP_65 = ladder("GBP_65", Context.ALONE, 65, "300", "2400", "3600",
            rung(1, 1, "100", Frequency.EVENING));

    static final Ladder PATCH = ladder("ROT", Context.ALONE, 18, "1", "3", "3",
            rung(1, 1, "1", Frequency.PATCH_DAILY));

    private Ways() {
    }

    static Dose mg(String amount, Frequency frequency) {
        return new Dose(new BigDecimal(amount), "mg", frequency);
    }

    static Rung rung(int position, int fromDay, String amount, Frequency frequency) {
        return new Rung(position, fromDay, mg(amount, frequency));
    }

    private static Ladder ladder(String code, Context context, int fromAge, String low, String high, String maximum,
            Rung... rungs) {
        return new Ladder(code, "A", Purpose.EPILEPSY, context, fromAge, "mg", number(low), number(high),
                number(maximum), code.startsWith("LTG"), "as written", null, more(code),
                code.startsWith("GBP") ? 7 : 14, code.startsWith("GBP") ? Evidence.LOCAL : Evidence.VERIFIED,
                Evidence.VERIFIED, "5.1.3", List.of(rungs));
    }

    private static BigDecimal more(String code) {
        return number(code.startsWith("GBP") ? "300" : code.equals("LEV") ? "500" : "50");
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
