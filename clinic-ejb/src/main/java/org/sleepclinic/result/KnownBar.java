package org.sleepclinic.result;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Phi;

/** A reason not to adjust calcium that the patient's record knows, and where and when it was said. */
@Phi
public record KnownBar(CorrectionBar bar, RecordedState.Source source, LocalDate on) implements Serializable {
    @Override
    public String toString() {
        return "KnownBar";
    }
}
