package org.sleepclinic.recording;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Phi;

/**
 * Something the recorder or the technologist marked in the recording.
 *
 * @param onset    seconds after the start of the file
 * @param duration seconds, or null for a moment
 */
@Phi
public record EdfEvent(BigDecimal onset, BigDecimal duration, String text) implements Serializable {
    @Override
    public String toString() {
        return "EdfEvent at " + onset;
    }
}
