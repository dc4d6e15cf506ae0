package org.sleepclinic.result;

import java.util.Optional;

/**
 * How one value stands: its flag, the range that was asked, the critical limit it broke.
 *
 * @param maybeCritical a bound that allows critical values beside others
 */
record Judgement(Flag flag, Optional<ReferenceRange> range, Optional<CriticalLimit> broken, boolean maybeCritical) {
    Judgement(Flag flag, Optional<ReferenceRange> range, Optional<CriticalLimit> broken) {
        this(flag, range, broken, false);
    }

    /** The same value where another one decides: outside its range, but nobody is alarmed by it. */
    Judgement calmed() {
        Flag calm = switch (flag) {
            case CRITICAL_LOW -> Flag.LOW;
            case CRITICAL_HIGH -> Flag.HIGH;
            default -> flag;
        };
        return new Judgement(calm, range, Optional.empty());
    }
}
