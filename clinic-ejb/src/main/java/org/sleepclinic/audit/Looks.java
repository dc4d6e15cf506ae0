package org.sleepclinic.audit;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Slice;

/** Whom it is asked about, and who looked, newest first. */
@Phi
public record Looks(EntryRow.Named patient, Slice<EntryRow> rows) implements Serializable {
    @Override
    public String toString() {
        return "Looks[" + rows.rows().size() + "]";
    }
}
