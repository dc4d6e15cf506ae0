package org.sleepclinic.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/** An answer, and who gave it last and when: in an intake two people fill together, the last answer to an item stands. */
@Phi
public record GivenAnswer(Answer answer, String by, Instant at) implements Serializable {
    @Override
    public String toString() {
        return "GivenAnswer[" + answer.item() + "]";
    }
}
