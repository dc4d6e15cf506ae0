package org.sleepclinic.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a clinical rule answers: an outcome with the inputs that led to it, or INDETERMINATE with the inputs that are
 * missing. Missing data never reads as normal.
 *
 * @param ruleId  the rule's id
 * @param outcome present only when the rule could decide
 * @param reasons inputs seen
 * @param missing codes of inputs that are missing; non-empty when there is no outcome
 * @param <T>     the outcomes of this rule
 */
public record Finding<T>(String ruleId, Optional<T> outcome, List<Reason> reasons, Set<String> missing) {
    public Finding {
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
        if (outcome.isEmpty() && missing.isEmpty()) {
            throw new IllegalArgumentException(ruleId + " decided nothing and misses nothing");
        }
    }

    public static <T> Finding<T> of(Class<?> rule, T outcome, List<Reason> reasons) {
        return new Finding<>(idOf(rule), Optional.of(outcome), reasons, Set.of());
    }

    public static <T> Finding<T> indeterminate(Class<?> rule, List<Reason> reasons, Set<String> missing) {
        return new Finding<>(idOf(rule), Optional.empty(), reasons, missing);
    }

    /** The same answer in other words. */
    public <R> Finding<R> map(Function<T, R> words) {
        return new Finding<>(ruleId, outcome.map(words), reasons, missing);
    }

    public boolean isIndeterminate() {
        return outcome.isEmpty();
    }

    private static String idOf(Class<?> rule) {
        return rule.getAnnotation(ClinicalRule.class).id();
    }
}
