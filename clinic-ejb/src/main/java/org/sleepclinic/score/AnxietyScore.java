package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Anxiety by the GAD-7. */
@ClinicalRule(id = "R-GAD7", source = "Clinical reference 4", evidence = Evidence.UNVERIFIED,
        says = "GAD-7: from 5 mild, from 10 moderate, from 15 severe.")
final class AnxietyScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO = Map.of(4, "MINIMAL", 9, "MILD", 14, "MODERATE", 21, "SEVERE");

    @Override
    public Scale scale() {
        return Scale.GAD7;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
