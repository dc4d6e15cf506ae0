package org.sleepclinic.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Phi;

/**
 * What was answered to one item.
 *
 * @param item  the item's code
 * @param state answered, unknown or not asked
 * @param text  the answer in one canonical writing: {@code YES}, an option's code, codes joined by commas, a plain
 *              decimal number, an ISO date (only its month where no more is known), {@code HH:mm}, or the text itself; empty unless answered
 */
@Phi
public record Answer(String item, AnswerState state, String text) implements Serializable {
    public static final String YES = "YES";
    public static final String NO = "NO";
    /** The option that rules out the others of its item. */
    public static final String NONE = "NONE";

    public Answer {
        if ((state == AnswerState.ANSWERED) == text.isEmpty()) {
            throw new IllegalArgumentException(item + ": only an answered item has an answer");
        }
    }

    /** Asked, and nobody could say; or left out on purpose. */
    public static Answer without(String item, AnswerState state) {
        return new Answer(item, state, "");
    }

    /** The chosen codes; for a BOOLEAN yes or no. */
    public Set<String> codes() {
        return state == AnswerState.ANSWERED ? new LinkedHashSet<>(List.of(text.split(","))) : Set.of();
    }

    /** The number answered, in the item's unit. Only for numbers. */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    @Override
    public String toString() {
        return "Answer[" + item + "]";
    }
}
