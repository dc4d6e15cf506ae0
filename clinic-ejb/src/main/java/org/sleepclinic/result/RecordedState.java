package org.sleepclinic.result;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sleepclinic.kernel.Phi;

/**
 * Something the patient's record says that some formulas must know.
 *
 * @param on    the day it was said
 * @param weeks of a pregnancy on that day; null: not known, or no pregnancy
 */
@Phi
public record RecordedState(State state, Source source, LocalDate on, Integer weeks) implements Serializable {
    /** No pregnancy lasts longer. */
    private static final int LONGEST_WEEKS = 45;

    /** What it is. */
    public enum State {
        DIALYSIS, PREGNANCY
    }

    /** Where it is said. */
    public enum Source {
        /** INT.19, INT.21 and INT.21.1. */
        INTAKE,
        /** N18.6. */
        DIAGNOSIS,
        /** The patient's safety list. */
        SAFETY_LIST
    }

    /** Not before it began; where its weeks are not known, it may have begun as long ago as any. */
    boolean isPregnantOn(LocalDate day) {
        long passed = ChronoUnit.WEEKS.between(on, day);
        long lasted = passed + (weeks == null ? 0 : weeks);
        return state == State.PREGNANCY && lasted < LONGEST_WEEKS
                && lasted > (weeks == null ? -LONGEST_WEEKS : -1);
    }

    /** Completed weeks on that day; 0 where they are not known, or no pregnancy lasts that long. */
    long weeksOn(LocalDate day) {
        return weeks == null || !isPregnantOn(day) ? 0 : weeks + ChronoUnit.WEEKS.between(on, day);
    }

    @Override
    public String toString() {
        return "RecordedState";
    }
}
