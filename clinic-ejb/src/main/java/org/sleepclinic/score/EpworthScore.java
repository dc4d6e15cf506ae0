package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Daytime sleepiness by the Epworth scale. */
@ClinicalRule(id = "R-ESS", source = "Clinical reference 4", evidence = Evidence.UNVERIFIED,
        says = "Epworth: 11 or more of 24 is excessive daytime sleepiness.")
final class EpworthScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO = Map.of(10, "NORMAL", 24, "EXCESSIVE");

    @Override
    public Scale scale() {
        return Scale.ESS;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
