package org.sleepclinic.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.OutcomeDefinition;
import org.sleepclinic.result.ReportId;

/**
 * How a step came out.
 *
 * @param row     the row of the decision table that said so; empty when a clinician named the outcome
 * @param sources the report a measure was taken over from, by measure; none for what was typed
 */
record Settled(OutcomeDefinition outcome, Optional<UUID> row, Map<String, Measured> measures,
        Map<String, ReportId> sources) {
    Settled {
        sources = Map.copyOf(sources);
        measures = Map.copyOf(measures);
    }
}
