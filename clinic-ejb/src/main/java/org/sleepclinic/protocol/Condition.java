package org.sleepclinic.protocol;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sleepclinic.kernel.Quantity;

/**
 * One cell of a decision table: an input compared with an amount in a unit, or with a code. Never both, never an
 * expression.
 *
 * @param input code of a measure of the step
 * @param limit the amount with its unit, or null where a code is compared
 * @param code  the option, YES or NO, or null where an amount is compared
 */
public record Condition(String input, Operator operator, Quantity limit, String code) implements Serializable {
    /** How a condition compares what was measured. Amounts are ordered; codes only agree or not. */
    public enum Operator {
        LT(order -> order < 0),
        LE(order -> order <= 0),
        GT(order -> order > 0),
        GE(order -> order >= 0),
        EQ(order -> order == 0),
        IS(order -> order == 0),
        IS_NOT(order -> order != 0);

        private final IntPredicate holds;

        Operator(IntPredicate holds) {
            this.holds = holds;
        }

        /** Does it hold for this outcome of a comparison (negative, zero, positive)? */
        boolean holdsFor(int order) {
            return holds.test(order);
        }
    }

    /** Holds, does not hold, or empty when the input is missing: a missing input is never normal. */
    Optional<Boolean> holds(Map<String, Measured> inputs) {
        return Optional.ofNullable(inputs.get(input)).map(seen -> operator.holdsFor(compare(seen)));
    }

    private int compare(Measured seen) {
        return switch (seen) {
            case Measured.Amount amount when limit != null -> amount.quantity().compareAmount(limit);
            case Measured.Code answer when code != null -> answer.code().equals(code) ? 0 : 1;
            default -> throw new IllegalArgumentException(input + " is of another type than its condition");
        };
    }

    /** The limit's amount for display; null where a code is compared. */
    public BigDecimal amount() {
        return limit == null ? null : limit.amount();
    }

    /** The limit's unit for display; null where a code is compared. */
    public String unit() {
        return limit == null ? null : limit.unit();
    }
}
