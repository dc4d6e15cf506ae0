package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A step's typed rows and how they are read. */
public record DecisionTable(HitPolicy policy, List<DecisionRow> rows) implements Serializable {
    /** How the rows of a decision table are read. */
    public enum HitPolicy {
        /** In order; the first that holds decides. */
        FIRST,
        /** At most one can hold; order does not matter. */
        UNIQUE
    }

    public DecisionTable {
        rows = List.copyOf(rows);
    }

    /** Codes of the measures its conditions look at. */
    public Set<String> inputs() {
        return rows.stream().flatMap(row -> row.conditions().stream()).map(Condition::input)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The row that decides, or which inputs are missing to tell.
     *
     * @param inputs measures by code, differences computed and rounded as the step says
     * @throws IllegalStateException when two rows of a UNIQUE table hold: a fault of the knowledge, kept out by its test
     */
    public Decision decide(Map<String, Measured> inputs) {
        return policy == HitPolicy.FIRST ? first(inputs) : unique(inputs);
    }

    private Decision first(Map<String, Measured> inputs) {
        for (DecisionRow row : rows) {
            Optional<Boolean> holds = row.holds(inputs);
            if (holds.isEmpty()) {
                return Decision.missing(Set.copyOf(row.missing(inputs)));
            }
            if (holds.get()) {
                return Decision.by(row);
            }
        }
        return Decision.none();
    }

    private Decision unique(Map<String, Measured> inputs) {
        List<DecisionRow> holding = rows.stream().filter(row -> row.holds(inputs).orElse(false)).toList();
        if (holding.size() > 1) {
            throw new IllegalStateException("two rows of a UNIQUE table hold: " + holding.get(0).says());
        }
        if (!holding.isEmpty()) {
            return Decision.by(holding.getFirst());
        }
        Set<String> missing = rows.stream().filter(row -> row.holds(inputs).isEmpty())
                .flatMap(row -> row.missing(inputs).stream()).collect(Collectors.toSet());
        return missing.isEmpty() ? Decision.none() : Decision.missing(missing);
    }
}
