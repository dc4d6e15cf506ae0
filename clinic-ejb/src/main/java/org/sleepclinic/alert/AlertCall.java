package org.sleepclinic.alert;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * Somebody called about an alert: "reached the wife, he comes in". The alert still waits for a physician.
 *
 * @param by display name
 */
@Phi
public record AlertCall(String note, String by, Instant at) implements Serializable {
    @Override
    public String toString() {
        return "AlertCall[" + at + "]";
    }
}
