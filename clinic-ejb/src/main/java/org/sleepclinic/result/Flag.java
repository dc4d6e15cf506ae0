package org.sleepclinic.result;

import java.util.Collection;
import java.util.Comparator;

/** How a value stands to the range it was judged by. No range is no judgement: never read it as normal. */
public enum Flag {
    NORMAL(0), NO_RANGE(1), LOW(2), HIGH(2), CRITICAL_LOW(3), CRITICAL_HIGH(3);

    private final int gravity;

    Flag(int gravity) {
        this.gravity = gravity;
    }

    public boolean isCritical() {
        return gravity == 3;
    }

    /** Outside its range, critical or not. */
    public boolean isAbnormal() {
        return gravity >= 2;
    }

    public boolean isLow() {
        return this == LOW || this == CRITICAL_LOW;
    }

    /** The gravest of several, for queues; NO_RANGE for none at all. */
    public static Flag worst(Collection<Flag> flags) {
        return flags.stream().max(Comparator.comparingInt((Flag flag) -> flag.gravity)).orElse(NO_RANGE);
    }
}
