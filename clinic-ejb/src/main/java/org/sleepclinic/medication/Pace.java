package org.sleepclinic.medication;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;

/**
 * How much a ladder allows by now.
 *
 * @param ofDay    at most
 * @param written  as a person reads it
 * @param evidence {@code LOCAL}: a pace of the clinic's own, which the reference does not give
 */
record Pace(BigDecimal ofDay, String written, Evidence evidence) {
    static Pace of(Dose dose, Evidence evidence) {
        return new Pace(dose.daily(), dose.written(), evidence);
    }

    boolean isExceededBy(Dose dose) {
        return dose.isAbove(ofDay);
    }

    boolean isLocal() {
        return evidence == Evidence.LOCAL;
    }
}
