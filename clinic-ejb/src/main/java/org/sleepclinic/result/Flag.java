package org.sleepclinic.result;

import java.util.Collection;
import java.util.Comparator;

/**
 * How a value stands to the range it was judged by. No range is no judgement, and a bound that allows values in range and
 * out of it cannot be judged: never read either as normal.
 */
public enum Flag {
    NORMAL(0), NO_RANGE(1), UNDECIDED(1), LOW(2), HIGH(2), CRITICAL_LOW(3), CRITICAL_HIGH(3);

    private final int gravity;

    Flag(int gravity) {
        this.gravity = gravity;
    }

    public boolean isCritical() {
        return gravity == 3;
    }

    /** In range or out of it: somebody could tell. */
    public boolean isJudged() {
        return gravity != 1;
    }

    /** Outside its range, critical or not. */
    public boolean isAbnormal() {
        return gravity >= 2;
    }

    public boolean isLow() {
        return this == LOW || this == CRITICAL_LOW;
    }

    /** On the same side of the range, critical or not. */
    boolean isAlike(Flag other) {
        return this == other || isLow() && other.isLow()
                || isAbnormal() && other.isAbnormal() && !isLow() && !other.isLow();
    }

    /** The gravest of several, for queues; NO_RANGE for none at all. */
    public static Flag worst(Collection<Flag> flags) {
        return flags.stream().max(Comparator.comparingInt((Flag flag) -> flag.gravity)).orElse(NO_RANGE);
    }
}
