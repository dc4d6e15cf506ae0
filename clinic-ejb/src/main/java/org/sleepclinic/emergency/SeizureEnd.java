package org.sleepclinic.emergency;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How the newest seizure of an emergency ended.
 *
 * @param handedOver others have taken over; whether it ended then nobody has said
 * @param lasted     until then; null where nobody has said when it began
 */
public record SeizureEnd(Instant at, boolean handedOver, Duration lasted) implements Serializable {
    /** 00:13:55. */
    public String clock() {
        return "%02d:%02d:%02d".formatted(lasted.toHours(), lasted.toMinutesPart(), lasted.toSecondsPart());
    }
}
