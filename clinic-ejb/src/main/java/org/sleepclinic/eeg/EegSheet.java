package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.EntrySheet;

/** The form of an EEG's report: what to fill in, and what was chosen so far. */
@Phi
public record EegSheet(EntrySheet sheet, EegChoices choices) implements Serializable {
    @Override
    public String toString() {
        return "EegSheet[" + sheet + "]";
    }
}
