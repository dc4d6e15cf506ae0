package org.sleepclinic.score;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * The total of a questionnaire as the intake asked for it: no score, since its items are not known, but it was asked.
 *
 * @param asked when it was answered
 */
@Phi
public record IntakeTotal(Scale scale, int total, Instant asked) implements Serializable {
    @Override
    public String toString() {
        return "IntakeTotal[" + scale + "]";
    }
}
