package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;

/**
 * Where a step may lead.
 *
 * @param nextSteps codes of the steps it opens; empty: this way ends here
 * @param endsPlan  the plan is complete with it
 * @param dueAfter  when the opened steps are due, where that differs from their own rule; else null
 */
public record OutcomeDefinition(String code, String label, List<String> nextSteps, boolean endsPlan,
        DueAfter dueAfter) implements Serializable {
    public OutcomeDefinition {
        nextSteps = List.copyOf(nextSteps);
    }
}
