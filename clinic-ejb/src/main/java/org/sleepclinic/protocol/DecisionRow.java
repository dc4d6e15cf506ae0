package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;

/** One row of a decision table: when all its conditions hold, the step's outcome is {@code outcome}. */
public record DecisionRow(UUID id, int position, String outcome, String says, Evidence evidence, String source,
        List<Condition> conditions) implements Serializable {
    public DecisionRow {
        conditions = List.copyOf(conditions);
    }

    /**
     * Three-valued: false as soon as one condition fails, whatever else is missing; true when all hold; empty when what
     * is missing could still change it.
     */
    Optional<Boolean> holds(Map<String, Measured> inputs) {
        boolean missing = false;
        for (Condition condition : conditions) {
            Optional<Boolean> holds = condition.holds(inputs);
            if (holds.isPresent() && !holds.get()) {
                return holds;
            }
            missing |= holds.isEmpty();
        }
        return missing ? Optional.empty() : Optional.of(true);
    }

    List<String> missing(Map<String, Measured> inputs) {
        List<String> missing = new ArrayList<>();
        conditions.stream().map(Condition::input).filter(input -> !inputs.containsKey(input)).forEach(missing::add);
        return missing;
    }
}
