package org.sleepclinic.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.IntPredicate;

/**
 * A number a clinical rule compares with, as the clinic's knowledge has it.
 *
 * @param code   LOW_FERRITIN
 * @param source where the number comes from
 */
public record RuleLimit(String code, Comparison comparison, Quantity limit, Evidence evidence,
        String source) implements Serializable {
    /** On which side of the limit a value must lie. */
    public enum Comparison {
        LT("<", order -> order < 0),
        LE("≤", order -> order <= 0),
        GT(">", order -> order > 0),
        GE("≥", order -> order >= 0);

        private final String sign;
        private final IntPredicate holds;

        Comparison(String sign, IntPredicate holds) {
            this.sign = sign;
            this.holds = holds;
        }
    }

    /** Is the value, in the limit's own unit, on the side this limit asks for? */
    public boolean holds(BigDecimal seen) {
        return comparison.holds.test(seen.compareTo(limit.amount()));
    }

    /** A value beside the limit, as a reason shows it: {@code 60 ≤ 75 ng/mL}. */
    public Reason reason(BigDecimal seen) {
        return new Reason("limit." + code, seen.stripTrailingZeros().toPlainString() + " " + shown());
    }

    /** {@code ≤ 75 ng/mL}. */
    public String shown() {
        return (comparison.sign + " " + limit.amount().toPlainString() + " " + Ucum.shown(limit.unit())).strip();
    }
}
