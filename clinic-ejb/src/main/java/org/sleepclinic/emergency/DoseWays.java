package org.sleepclinic.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How emergency medicines are given, by version of a protocol: only migrations write it, so it is read once. */
@ApplicationScoped
class DoseWays {
    @Inject
    private EmergencyQueries queries;
    private final Map<UUID, List<DoseWay>> known = new ConcurrentHashMap<>();

    List<DoseWay> of(UUID version) {
        List<DoseWay> kept = known.get(version);
        if (kept == null) {
            kept = queries.ways(version);
            known.put(version, kept);
        }
        return kept;
    }
}
