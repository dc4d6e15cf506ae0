package org.sleepclinic.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.RuleLimit;

/** How emergency medicines are given, by version of a protocol: only migrations write it, so it is read once. */
@ApplicationScoped
class DoseWays {
    @Inject
    private EmergencyQueries queries;
    @Inject
    private KnownLimits limits;
    private final Map<UUID, List<DoseWay>> known = new ConcurrentHashMap<>();

    /** How far above the weight's dose nobody is asked: what the vials give. */
    RuleLimit rounded() {
        return limits.of(EmergencyDose.class).get(EmergencyDose.ROUNDED);
    }

    List<DoseWay> of(UUID version) {
        List<DoseWay> kept = known.get(version);
        if (kept == null) {
            kept = queries.ways(version);
            known.put(version, kept);
        }
        return kept;
    }
}
