package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** How severe insomnia is. */
@ClinicalRule(id = "R-ISI", source = "Clinical reference 4", evidence = Evidence.UNVERIFIED,
        says = "ISI: 0–7 none, 8–14 subthreshold, 15–21 moderate, 22–28 severe.")
final class InsomniaSeverityScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO =
            Map.of(7, "NONE", 14, "SUBTHRESHOLD", 21, "MODERATE", 28, "SEVERE");

    @Override
    public Scale scale() {
        return Scale.ISI;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
