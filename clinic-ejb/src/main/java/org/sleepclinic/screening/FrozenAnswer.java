package org.sleepclinic.screening;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/** A safety question as it stood when the order was signed. */
@Phi
public record FrozenAnswer(String code, String wording, Reply reply, Outcome outcome, String seen,
        Instant at) implements Serializable {
    @Override
    public String toString() {
        return "FrozenAnswer[" + code + "]";
    }
}
