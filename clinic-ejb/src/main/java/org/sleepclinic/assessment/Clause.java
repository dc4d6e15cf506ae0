package org.sleepclinic.assessment;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * A condition of a clinical rule weighed against what is known: true, false, or open because something is missing. It
 * remembers what spoke for it, what spoke against it, and what nobody answered, so that a proposal can be explained.
 *
 * @param truth    empty while open
 * @param supports inputs that spoke for the condition
 * @param opposes  inputs that spoke against it
 * @param missing  codes of the inputs that keep it open; none once it is decided
 */
record Clause(Optional<Boolean> truth, List<Reason> supports, List<Reason> opposes, Set<String> missing) {
    Clause {
        supports = List.copyOf(new LinkedHashSet<>(supports));
        opposes = List.copyOf(new LinkedHashSet<>(opposes));
        missing = truth.isPresent() ? Set.of() : new TreeSet<>(missing);
    }

    static Clause of(boolean holds, Reason seen) {
        return holds ? new Clause(Optional.of(true), List.of(seen), List.of(), Set.of())
                : new Clause(Optional.of(false), List.of(), List.of(seen), Set.of());
    }

    static Clause open(String... missing) {
        return new Clause(Optional.empty(), List.of(), List.of(), Set.of(missing));
    }

    /** True as soon as one holds; false only when all are known to fail. */
    static Clause any(Clause... clauses) {
        return merge(decide(clauses, true), clauses);
    }

    /** False as soon as one fails; true only when all are known to hold. */
    static Clause all(Clause... clauses) {
        return merge(decide(clauses, false), clauses);
    }

    /** The contrary: what spoke for now speaks against. */
    Clause not() {
        return new Clause(truth.map(held -> !held), opposes, supports, missing);
    }

    boolean holds() {
        return truth.orElse(false);
    }

    boolean fails() {
        return !truth.orElse(true);
    }

    boolean isOpen() {
        return truth.isEmpty();
    }

    /** The same condition with one more thing to say, whatever its truth. */
    Clause remarking(Reason remark) {
        return new Clause(truth, with(supports, remark), opposes, missing);
    }

    /** The rule's answer in the kernel's shape: its outcome with what decided it, or indeterminate with what is missing. */
    <T> Finding<T> finding(Class<?> rule, T whenTrue, T whenFalse) {
        if (truth.isEmpty()) {
            return Finding.indeterminate(rule, with(supports, opposes.toArray(Reason[]::new)), missing);
        }
        return Finding.of(rule, truth.get() ? whenTrue : whenFalse, truth.get() ? supports : opposes);
    }

    static ClinicalRule mark(Object rule) {
        return rule.getClass().getAnnotation(ClinicalRule.class);
    }

    private static Optional<Boolean> decide(Clause[] clauses, boolean decisive) {
        if (Arrays.stream(clauses).anyMatch(clause -> clause.truth.filter(truth -> truth == decisive).isPresent())) {
            return Optional.of(decisive);
        }
        return Arrays.stream(clauses).anyMatch(Clause::isOpen) ? Optional.empty() : Optional.of(!decisive);
    }

    private static Clause merge(Optional<Boolean> truth, Clause... clauses) {
        return new Clause(truth, gather(clauses, Clause::supports), gather(clauses, Clause::opposes),
                new TreeSet<>(Arrays.stream(clauses).flatMap(clause -> clause.missing.stream()).toList()));
    }

    private static List<Reason> gather(Clause[] clauses, Function<Clause, List<Reason>> part) {
        return Arrays.stream(clauses).flatMap(clause -> part.apply(clause).stream()).toList();
    }

    private static List<Reason> with(List<Reason> reasons, Reason... more) {
        return Stream.concat(reasons.stream(), Arrays.stream(more)).toList();
    }
}
