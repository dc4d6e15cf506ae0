package org.sleepclinic.protocol;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;

/** One measure as recorded: an amount with its unit, a code (a choice, or YES/NO), or words. */
@Phi
public sealed interface Measured extends Serializable {
    /** Answer of a BOOLEAN measure. */
    String YES = "YES";
    /** Answer of a BOOLEAN measure. */
    String NO = "NO";

    /** A number with its unit, never one without the other. */
    record Amount(Quantity quantity) implements Measured {
        @Override
        public String toString() {
            return "Amount";
        }
    }

    /** One of the measure's options, or YES or NO. */
    record Code(String code) implements Measured {
        @Override
        public String toString() {
            return "Code";
        }
    }

    /** Free words. */
    record Words(String text) implements Measured {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** {@code amount("1.82", "mmol/L")}. */
    static Measured amount(String amount, String unit) {
        return new Amount(Quantity.of(amount, unit));
    }

    static Measured code(String code) {
        return new Code(code);
    }

    static Measured yes(boolean answer) {
        return new Code(answer ? YES : NO);
    }
}
