package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Slice;

/**
 * The list of patients as it opens.
 *
 * @param rows   a slice of everybody, by name
 * @param recent whom the caller opened last
 */
@Phi
public record PatientOverview(Slice<PatientRow> rows, List<PatientRow> recent) implements Serializable {
    public PatientOverview {
        recent = List.copyOf(recent);
    }

    @Override
    public String toString() {
        return "PatientOverview[" + rows.rows().size() + " patients]";
    }
}
