package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.protocol.SafetyChecks;
import org.sleepclinic.protocol.SafetyNotice;
import org.sleepclinic.protocol.SafetyPicture;
import org.sleepclinic.protocol.StepDefinition;

/** The safety interactions of a patient at a step: medicines as recorded, newest values, symptoms present now. */
@Dependent
class SafetyReview {
    /** Which low values make which condition of the checks. */
    private static final Map<String, List<String>> LOW = low();

    @Inject
    private SafetyChecks checks;

    /** Gravest first. */
    List<SafetyNotice> of(CaseFacts facts, StepDefinition step) {
        return checks.of(new SafetyPicture(facts.medicines(), step.gives(), conditions(facts)));
    }

    static Set<String> conditions(CaseFacts facts) {
        Set<String> conditions = new TreeSet<>();
        LOW.forEach((condition, analytes) -> {
            if (facts.isLow(analytes.toArray(String[]::new))) {
                conditions.add(condition);
            }
        });
        if (facts.findings().contains("NEW_SEIZURE")) {
            conditions.add("NEW_SEIZURE");
        }
        return conditions;
    }

    private static Map<String, List<String>> low() {
        Map<String, List<String>> low = new LinkedHashMap<>();
        low.put("LOW_CALCIUM", List.of("CALCIUM_ADJUSTED", "CALCIUM_IONISED"));
        low.put("LOW_MAGNESIUM", List.of("MAGNESIUM"));
        low.put("LOW_VITAMIN_D", List.of("VITAMIN_D"));
        low.put("LOW_PHOSPHATE", List.of("PHOSPHATE"));
        low.put("LOW_POTASSIUM", List.of("POTASSIUM"));
        return low;
    }
}
