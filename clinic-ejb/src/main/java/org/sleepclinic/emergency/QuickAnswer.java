package org.sleepclinic.emergency;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;

/**
 * One button that ticks a step off, and what it says of the step's measures.
 *
 * @param said never more than the step records, so that the button is never refused for it
 */
public record QuickAnswer(Kind kind, Map<String, Measured> said) implements Serializable {
    private static final String HANDED_OVER = "HANDED_OVER";
    private static final String CONVULSING = "CONVULSING";
    private static final Set<String> SAID_BY_A_BUTTON = Set.of(HANDED_OVER, CONVULSING);

    /** In the order they are offered. */
    public enum Kind {
        /** Still convulsing. */
        ONGOING,
        /** The seizure is over. */
        OVER,
        /** Done, and the patient is still in our hands. */
        DONE,
        /** Others have taken over; whether the patient convulses then is not said. */
        HANDED_OVER
    }

    public QuickAnswer {
        said = Map.copyOf(said);
    }

    /** What ticks this step off with one press; nothing where it asks for more. */
    static List<QuickAnswer> of(StepDefinition step) {
        Set<String> records = step.typedMeasures().stream().map(MeasureDefinition::code).collect(Collectors.toSet());
        boolean asksMore = step.typedMeasures().stream().filter(MeasureDefinition::required)
                .anyMatch(measure -> !SAID_BY_A_BUTTON.contains(measure.code()));
        if (asksMore || !step.isDecidedByTable() || !records.contains(HANDED_OVER)) {
            return List.of();
        }
        return candidates(records.contains(CONVULSING)).stream().filter(answer -> answer.decides(step)).toList();
    }

    /** Is it enough for the step's table? */
    private boolean decides(StepDefinition step) {
        return !step.table().decide(said).isIndeterminate();
    }

    private static List<QuickAnswer> candidates(boolean seizure) {
        QuickAnswer handedOver = new QuickAnswer(Kind.HANDED_OVER, Map.of(HANDED_OVER, Measured.yes(true)));
        if (seizure) {
            return List.of(inOurHands(Kind.ONGOING, true), inOurHands(Kind.OVER, false), handedOver);
        }
        return List.of(new QuickAnswer(Kind.DONE, Map.of(HANDED_OVER, Measured.yes(false))), handedOver);
    }

    private static QuickAnswer inOurHands(Kind kind, boolean convulsing) {
        return new QuickAnswer(kind,
                Map.of(HANDED_OVER, Measured.yes(false), CONVULSING, Measured.yes(convulsing)));
    }
}
