package org.sleepclinic.desk;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientRecord;

/**
 * A patient's own page.
 *
 * @param cases newest first
 * @param lines what waits for a time, what is booked from today on, and papers
 */
@Phi
public record PatientDesk(PatientRecord record, List<CaseRow> cases, List<DeskLine> lines) implements Serializable {
    public PatientDesk {
        cases = List.copyOf(cases);
        lines = List.copyOf(lines);
    }

    /** Those of one kind, as they come. */
    public List<DeskLine> of(DeskLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return "PatientDesk[" + record + "]";
    }
}
