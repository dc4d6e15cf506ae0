package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Sleep quality of the past month by the Pittsburgh index. */
@ClinicalRule(id = "R-PSQI", source = "PSQI", evidence = Evidence.VERIFIED,
        says = "PSQI: more than 5 of 21 is a poor sleeper.")
final class PittsburghScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO = Map.of(5, "GOOD_SLEEPER", 21, "POOR_SLEEPER");

    @Override
    public Scale scale() {
        return Scale.PSQI;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
