package org.sleepclinic.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What stands beside each step, for use inside a facade. Only migrations write it, and a migration means a new deployment, so
 * it is read once.
 */
@ApplicationScoped
public class StepKnowledges {
    @Inject
    private StepKnowledgeQueries queries;
    private final AtomicReference<Map<UUID, StepKnowledge>> known = new AtomicReference<>();

    /** Beside the step with this id. */
    public StepKnowledge of(UUID step) {
        return Optional.ofNullable(known.get()).orElseGet(this::read).getOrDefault(step, StepKnowledge.NONE);
    }

    private Map<UUID, StepKnowledge> read() {
        Map<UUID, StepKnowledge> read = queries.all();
        known.set(read);
        return read;
    }
}
