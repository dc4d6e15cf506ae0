package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * An appointment was given another time, or went to somebody else.
 *
 * @param from   when it was before
 * @param with   name of the resource it was with before
 * @param to     when it was moved to
 * @param reason as the mover said, or null
 * @param by     display name
 */
@Phi
public record AppointmentMove(Instant from, String with, Instant to, String reason, String by,
        Instant at) implements Serializable {
    @Override
    public String toString() {
        return "AppointmentMove[" + at + "]";
    }
}
