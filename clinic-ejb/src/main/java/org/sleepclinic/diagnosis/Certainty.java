package org.sleepclinic.diagnosis;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** How sure a physician is. Any statement may be restated with new evidence; what was refuted may come up again. */
public enum Certainty {
    SUSPECTED, PROVISIONAL, CONFIRMED, REFUTED;

    static final Transitions<Certainty> MOVES = Transitions.of(Map.of(
            SUSPECTED, EnumSet.allOf(Certainty.class),
            PROVISIONAL, EnumSet.allOf(Certainty.class),
            CONFIRMED, EnumSet.of(PROVISIONAL, CONFIRMED, REFUTED),
            REFUTED, EnumSet.of(SUSPECTED, PROVISIONAL, CONFIRMED)));

    /** What a revision may say. */
    public Set<Certainty> revisions() {
        return MOVES.from(this);
    }

    /** Sure enough to call the case diagnosed and to treat on. */
    public boolean isWorking() {
        return this == PROVISIONAL || this == CONFIRMED;
    }
}
