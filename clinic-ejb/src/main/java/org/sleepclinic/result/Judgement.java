package org.sleepclinic.result;

import java.util.Optional;

/** How one value stands: its flag, the range that was asked, the critical limit it broke. */
record Judgement(Flag flag, Optional<ReferenceRange> range, Optional<CriticalLimit> broken) {
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
