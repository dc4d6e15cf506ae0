package org.sleepclinic.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Definitions by version, for use inside a facade. A version never changes once written (only its sign-off does, which
 * is not part of the definition), so each is read once and kept.
 */
@ApplicationScoped
public class Protocols {
    @Inject
    private DefinitionQueries definitions;
    @Inject
    private ProtocolQueries queries;
    @Inject
    private Clock clock;
    private final Map<UUID, ProtocolDefinition> known = new ConcurrentHashMap<>();
    private final Map<UUID, List<DischargeCriterion>> criteria = new ConcurrentHashMap<>();
    private final Map<UUID, List<Trigger>> triggers = new ConcurrentHashMap<>();

    /** The version a plan keeps. */
    public ProtocolDefinition version(UUID id) {
        ProtocolDefinition kept = known.get(id);
        if (kept == null) {
            kept = definitions.find(id);
            known.put(id, kept);
        }
        return kept;
    }

    /** The version new plans follow today; empty when the protocol has none in effect. */
    public Optional<ProtocolDefinition> current(String code) {
        return queries.current(code, LocalDate.ofInstant(clock.instant(), clock.getZone())).map(this::version);
    }

    /** The version of each protocol that new plans follow today, by the protocol's code. One statement. */
    public Map<String, ProtocolRow> inEffect() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return queries.all().stream().filter(row -> !row.effectiveFrom().isAfter(today))
                .collect(Collectors.toMap(ProtocolRow::code, Function.identity(), (newest, older) -> newest));
    }

    /** What opens steps of this version by itself. */
    public List<Trigger> triggers(UUID version) {
        List<Trigger> kept = triggers.get(version);
        if (kept == null) {
            kept = queries.triggers(version);
            triggers.put(version, kept);
        }
        return kept;
    }

    /** What must hold before a case of this version is let go. */
    public List<DischargeCriterion> criteria(UUID version) {
        List<DischargeCriterion> kept = criteria.get(version);
        if (kept == null) {
            kept = queries.criteria(version);
            criteria.put(version, kept);
        }
        return kept;
    }
}
