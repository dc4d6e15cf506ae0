package org.sleepclinic.scheduling;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * An appointment that is to be moved.
 *
 * @param before as it stands
 * @param what   what it needs a time for
 */
@Phi
public record Rebooking(AppointmentView before, Bookable what) implements Serializable {
    @Override
    public String toString() {
        return "Rebooking[" + what + "]";
    }
}
