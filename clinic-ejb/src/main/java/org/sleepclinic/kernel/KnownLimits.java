package org.sleepclinic.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limits of each rule. Only migrations write them, and a migration means a new deployment, so they are read once. */
@ApplicationScoped
public class KnownLimits {
    @Inject
    private RuleLimitQueries queries;
    private final Map<String, RuleLimits> known = new ConcurrentHashMap<>();

    /** The numbers of a class marked {@link ClinicalRule}. */
    public RuleLimits of(Class<?> rule) {
        return of(rule.getAnnotation(ClinicalRule.class).id());
    }

    /** The numbers of the rule with this id; none where it has none. */
    public RuleLimits of(String id) {
        RuleLimits kept = known.get(id);
        if (kept == null) {
            List<RuleLimit> read = queries.of(id);
            kept = new RuleLimits(read);
            known.put(id, kept);
        }
        return kept;
    }
}
