package org.sleepclinic.chart;

import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Which values tell most of what a case is about; the chart opens on the first of them that was ever measured. */
@ClinicalRule(id = "R-CHART-TELLING", source = "5.1; 5.2; 5.3; local", evidence = Evidence.LOCAL,
        says = "A case of low calcium opens on the adjusted, else the total calcium; one of epilepsy on its seizure days; one of"
                + " restless legs on the IRLS, then ferritin and transferrin saturation. What a case is about: a suspicion not"
                + " dismissed, a working diagnosis, or a plan's step; of several the gravest.")
final class TellingValues {
    /** Gravest first. */
    private enum About {
        CALCIUM(List.of("HYPOCALCAEMIA"), List.of("(E83.51", "(E20"), "HC-",
                List.of("CALCIUM_ADJUSTED", "CALCIUM", "CALCIUM_IONISED")),
        EPILEPSY(List.of("EPILEPSY"), List.of("(G40"), "EP-", List.of("SEIZURE_DAYS_28")),
        LEGS(List.of("RLS", "PLMS"), List.of("(G25.81", "(G47.61"), "RL-", List.of("IRLS", "FERRITIN", "TSAT"));

        private final List<String> conditions;
        private final List<String> diagnoses;
        private final String steps;
        private final List<String> values;

        About(List<String> conditions, List<String> diagnoses, String steps, List<String> values) {
            this.conditions = conditions;
            this.diagnoses = diagnoses;
            this.steps = steps;
            this.values = values;
        }

        private boolean isMeant(List<String> suspicions, String diagnosed, List<PlanLine> plan) {
            return conditions.stream().anyMatch(suspicions::contains)
                    || diagnosed != null && diagnoses.stream().anyMatch(diagnosed::contains)
                    || plan.stream().anyMatch(step -> step.code().startsWith(steps));
        }
    }

    private TellingValues() {
    }

    /**
     * Codes of analytes, scales and diary counts, the most telling first; empty when the case is about something else.
     *
     * @param diagnosed the working diagnoses, ready to read, or null
     */
    static List<String> of(List<String> suspicions, String diagnosed, List<PlanLine> plan) {
        return Stream.of(About.values()).filter(about -> about.isMeant(suspicions, diagnosed, plan))
                .flatMap(about -> about.values.stream()).toList();
    }
}
