package org.sleepclinic.chart;

import java.util.EnumSet;
import java.util.Set;

/** What a line of a case's story tells. */
public enum StoryKind {
    MOVE,
    NOTE,
    SUSPICION,
    FINDING,
    INTAKE,
    ORDER,
    /** An order whose result is in: the result tells it, so the whole story leaves it out. */
    ORDER_RESULTED,
    APPOINTMENT,
    RESULT,
    ALERT,
    DIAGNOSIS,
    /** A filled-in questionnaire. */
    SCORE,
    /** Days of a diary entered at once. */
    DIARY,
    PLAN_START,
    PLAN_STEP,
    /** A medicine was begun, changed or ended, or a rash on it told. */
    TREATMENT;

    /** The tabs above the story. */
    public enum Filter {
        ALL(EnumSet.complementOf(EnumSet.of(ORDER_RESULTED))),
        RESULTS(EnumSet.of(RESULT, ALERT, SCORE, DIARY)),
        ORDERS(EnumSet.of(ORDER, ORDER_RESULTED)),
        PLAN(EnumSet.of(PLAN_START, PLAN_STEP, TREATMENT, DIAGNOSIS, SUSPICION, FINDING)),
        VISITS(EnumSet.of(APPOINTMENT, INTAKE, MOVE)),
        NOTES(EnumSet.of(NOTE));

        private final Set<StoryKind> kinds;

        Filter(Set<StoryKind> kinds) {
            this.kinds = kinds;
        }

        public Set<StoryKind> kinds() {
            return Set.copyOf(kinds);
        }
    }
}
