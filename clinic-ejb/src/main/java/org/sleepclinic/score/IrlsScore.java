package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** How severe restless legs are by the rating scale of the study group. */
@ClinicalRule(id = "R-IRLS", source = "IRLS-BANDS", evidence = Evidence.VERIFIED,
        says = "IRLS: 0 none, 1–10 mild, 11–20 moderate, 21–30 severe, 31–40 very severe; all ten items or the total, never nine.")
final class IrlsScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO =
            Map.of(0, "NONE", 10, "MILD", 20, "MODERATE", 30, "SEVERE", 40, "VERY_SEVERE");

    @Override
    public Scale scale() {
        return Scale.IRLS;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
