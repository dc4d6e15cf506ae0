package org.sleepclinic.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.OutcomeDefinition;

/**
 * How a step came out.
 *
 * @param row the row of the decision table that said so; empty when a clinician named the outcome
 */
record Settled(OutcomeDefinition outcome, Optional<UUID> row, Map<String, Measured> measures) {
    Settled {
        measures = Map.copyOf(measures);
    }
}
