package org.sleepclinic.score;

import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Depression by the PHQ-9. */
@ClinicalRule(id = "R-PHQ9", source = "PHQ", evidence = Evidence.VERIFIED,
        says = "PHQ-9: 0–4 minimal, 5–9 mild, 10–14 moderate, 15–19 moderately severe, 20–27 severe; item 9 above 0 is RF-12.")
final class DepressionScore implements ScaleRule {
    private static final Map<Integer, String> UP_TO =
            Map.of(4, "MINIMAL", 9, "MILD", 14, "MODERATE", 19, "MODERATELY_SEVERE", 27, "SEVERE");

    @Override
    public Scale scale() {
        return Scale.PHQ9;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        return ScaleRule.upTo(total, UP_TO);
    }
}
