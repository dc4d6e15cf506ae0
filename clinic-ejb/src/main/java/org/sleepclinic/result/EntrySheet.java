package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * The form for one draw or ECG: what to fill in, and what is known already.
 *
 * @param order       the order it fulfils, or null
 * @param orderNumber shown as O-5490; null without an order
 * @param preliminary the report to be completed or amended, or null for a new one
 * @param takenAt     of that report, or null
 * @param bars        why calcium may not be adjusted in this patient, as recorded in the case
 * @param albumins    of other draws, for a calcium that comes without one
 */
@Phi
public record EntrySheet(Subject subject, UUID order, Long orderNumber, UUID caseId, ReportCategory category,
        List<EntryLine> lines, ReportVersion preliminary, Instant takenAt, Set<CorrectionBar> bars,
        List<OtherAlbumin> albumins) implements Serializable {
    public EntrySheet {
        lines = List.copyOf(lines);
        bars = Set.copyOf(bars);
        albumins = List.copyOf(albumins);
    }

    @Override
    public String toString() {
        return "EntrySheet[" + order + "]";
    }
}
