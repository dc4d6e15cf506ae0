package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * Where a report's text says otherwise than what was chosen.
 *
 * @param heading of the paragraph
 * @param written as the text says it
 * @param chosen  as the choices say it; null where nothing of it is chosen
 */
@Phi
public record EegDifference(String heading, String written, String chosen) implements Serializable {
    @Override
    public String toString() {
        return "EegDifference[" + heading + "]";
    }
}
