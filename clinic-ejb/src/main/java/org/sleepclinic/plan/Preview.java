package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.protocol.StepKnowledge;

/**
 * What completing a step would do, before it is saved.
 *
 * @param outcome  label, or null while it cannot be told
 * @param opens    steps it would open
 * @param endsPlan nothing follows in this plan by this outcome
 * @param rule     what the deciding row says; null where the clinician names the outcome
 * @param missing  labels of what is missing to decide
 * @param answers  what the rules of the step say of what is measured so far
 * @param warnings what to think of before saving
 */
public record Preview(String outcome, List<Opens> opens, boolean endsPlan, String rule, Evidence evidence,
        String source, Set<String> missing, List<RuleAnswer> answers,
        List<StepKnowledge.Warning> warnings) implements Serializable {
    /** A step that would be opened. */
    public record Opens(String code, String title, String dueText, boolean emergency) implements Serializable {
    }

    /**
     * What a clinical rule says of the measures so far.
     *
     * @param measure label of the measure it answers
     * @param code    of its answer; null while it cannot tell
     * @param word    the answer as its option has it; YES and NO as they are
     * @param missing codes of the measures it misses
     */
    @Phi
    public record RuleAnswer(String measure, String ruleId, String code, String word, List<Reason> reasons,
            Set<String> missing) implements Serializable {
        @Override
        public String toString() {
            return "RuleAnswer[" + ruleId + "]";
        }
    }

    public Preview {
        opens = List.copyOf(opens);
        missing = Set.copyOf(missing);
        answers = List.copyOf(answers);
        warnings = List.copyOf(warnings);
    }

    /** Nothing known of its rules and warnings yet. */
    Preview(String outcome, List<Opens> opens, boolean endsPlan, String rule, Evidence evidence, String source,
            Set<String> missing) {
        this(outcome, opens, endsPlan, rule, evidence, source, missing, List.of(), List.of());
    }

    /** The same with what the rules say and what warns. */
    Preview beside(List<RuleAnswer> said, List<StepKnowledge.Warning> warned) {
        return new Preview(outcome, opens, endsPlan, rule, evidence, source, missing, said, warned);
    }

    public boolean isDecided() {
        return outcome != null;
    }

    /** It would open an emergency. */
    public boolean isEmergency() {
        return opens.stream().anyMatch(Opens::emergency);
    }
}
