package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

/**
 * One step of a protocol, every column of the clinical reference.
 *
 * @param text     what people read
 * @param role     who does it, one of {@link org.sleepclinic.kernel.Roles}
 * @param table    the decision table, or null where the clinician names the outcome
 * @param gives    substances the step has a clinician give, for the safety checks
 * @param opens    pages where its work is done
 * @param follows  purpose of the treatments whose next change it is due with; null: none
 */
public record StepDefinition(UUID id, String code, EntryKind entry, Phase phase, boolean emergency, Text text,
        String role, DueAfter dueAfter, Evidence evidence, String source, List<MeasureDefinition> measures,
        List<OutcomeDefinition> outcomes, DecisionTable table, Set<String> gives,
        List<Opens> opens, String follows) implements Serializable {
    private static final Set<String> DOSED = Set.of("IV_CALCIUM", "MAGNESIUM", "RESCUE");

    /** What an open step means for its case: treatment goes on, follow-up, or support beside either. */
    public enum Phase {
        TREATMENT, FOLLOW_UP, SUPPORT
    }

    /** How a step is entered: at the plan's start, where another step leads, or by what happens meanwhile. */
    public enum EntryKind {
        START, AFTER, EVENT
    }

    /**
     * The words of a step.
     *
     * @param entry when it is entered
     * @param role  who, as the source says: NUR/PHY
     * @param due   when, as the source says: 24–48 h
     * @param stop  when to stop or escalate; or null
     */
    public record Text(String title, String entry, String action, String role, String due,
            String stop) implements Serializable {
    }

    /**
     * A page of the clinic where the work of a step is done.
     *
     * @param kind    TREATMENT, ORDERS, SCORE, SCORES, DIARY, EEG, ADVICE …
     * @param subject what the page is opened for: a purpose, an order set, a scale; or the empty text
     */
    public record Opens(String kind, String subject) implements Serializable {
        /** {@code ORDERS:EPI}. */
        static Opens parse(String text) {
            String[] parts = text.split(":", 2);
            return new Opens(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    public StepDefinition {
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
        gives = Set.copyOf(gives);
        opens = List.copyOf(opens);
    }

    public String title() {
        return text.title();
    }

    /** An emergency medicine is given here, and recorded dose by dose (D12). */
    public boolean isDosed() {
        return gives.stream().anyMatch(DOSED::contains);
    }

    public boolean isDecidedByTable() {
        return table != null;
    }

    StepDefinition withoutTable() {
        return new StepDefinition(id, code, entry, phase, emergency, text, role, dueAfter, evidence, source, measures,
                outcomes, null, gives, opens, follows);
    }

    /** Measures people type. */
    public List<MeasureDefinition> typedMeasures() {
        return measures.stream().filter(measure -> !measure.isComputed()).toList();
    }

    /** Measures a rule answers from the others. */
    public List<MeasureDefinition> ruledMeasures() {
        return measures.stream().filter(MeasureDefinition::isRuled).toList();
    }

    public Optional<MeasureDefinition> measure(String measureCode) {
        return measures.stream().filter(measure -> measure.code().equals(measureCode)).findFirst();
    }

    /** The outcome of this code; refuses {@code plan.outcome} for one this step has not. */
    public OutcomeDefinition outcome(String outcomeCode) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(outcomeCode)).findFirst()
                .orElseThrow(() -> new DomainException("plan.outcome", code).at("outcome"));
    }

    /** What the table looks at: rounded as the step says, differences computed. */
    public Map<String, Measured> inputs(Map<String, Measured> typed) {
        Map<String, Measured> inputs = new HashMap<>();
        typedMeasures().forEach(measure -> Optional.ofNullable(typed.get(measure.code()))
                .ifPresent(value -> inputs.put(measure.code(), measure.rounded(value))));
        measures.stream().filter(MeasureDefinition::isDifference)
                .forEach(measure -> measure.difference(inputs).ifPresent(value -> inputs.put(measure.code(), value)));
        return inputs;
    }
}
