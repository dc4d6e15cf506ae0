package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Evidence;

/**
 * What stands beside a step and does not decide it.
 *
 * @param recommendations of guidelines, where a choice is made
 * @param warnings        values to think of before saving
 * @param flags           answers that are red flags
 * @param medicines       classes of medicines to look for on the patient's list
 */
public record StepKnowledge(List<Recommendation> recommendations, List<Warning> warnings, List<Flag> flags,
        List<MedicineNote> medicines) implements Serializable {
    static final StepKnowledge NONE = new StepKnowledge(List.of(), List.of(), List.of(), List.of());

    /** A value that does not decide and still must be thought of. */
    public record Warning(Condition when, String says, Evidence evidence, String source) implements Serializable {
    }

    /**
     * "Yes" to a measure raises a red flag.
     *
     * @param also a measure that must be "yes" too; or null
     */
    public record Flag(String measure, String also, String ruleId, Alarm.Level level,
            String headline) implements Serializable {
        /** Do these measures raise it? */
        public boolean isRaisedBy(Map<String, Measured> measures) {
            return isYes(measures, measure) && (also == null || isYes(measures, also));
        }

        private static boolean isYes(Map<String, Measured> measures, String code) {
            return Measured.yes(true).equals(measures.get(code));
        }
    }

    /** A class of medicines, and what to know where the patient takes one of them. */
    public record MedicineNote(String medicineClass, String says, Evidence evidence,
            String source) implements Serializable {
    }

    public StepKnowledge {
        recommendations = List.copyOf(recommendations);
        warnings = List.copyOf(warnings);
        flags = List.copyOf(flags);
        medicines = List.copyOf(medicines);
    }

    /** The warnings that speak for these values; a missing value warns of nothing. */
    public List<Warning> speaking(Map<String, Measured> inputs) {
        return warnings.stream().filter(warning -> warning.when().holds(inputs).orElse(false)).toList();
    }
}
