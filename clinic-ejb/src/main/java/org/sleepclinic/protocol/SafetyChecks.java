package org.sleepclinic.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The safety interactions that speak for a patient at a step, for use inside a facade. */
@Dependent
public class SafetyChecks {
    @Inject
    private SafetyQueries queries;

    /** Gravest first. Two statements. */
    public List<SafetyNotice> of(SafetyPicture seen) {
        return SafetyInteraction.of(seen, queries.checks(), queries.classes());
    }
}
