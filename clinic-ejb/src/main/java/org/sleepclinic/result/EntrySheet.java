package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.study.StudyContent;

/**
 * The form for one draw or ECG: what to fill in, and what is known already.
 *
 * @param order       the order it fulfils, or null
 * @param orderNumber shown as O-5490; null without an order
 * @param preliminary the report to be completed or amended, or null for a new one
 * @param takenAt     of that report, or null
 * @param signs       what the report says of the sample; empty for a new one
 * @param rhythm      of that report, or null
 * @param comment     of that report, or null
 * @param bars        why calcium may not be adjusted in this draw: as the report says, and as the record knows today
 * @param known       what the patient's record says that formulas must know
 * @param knownBars   which of the bars the record knows, and from where
 * @param albumins    of other draws than this report's, for a calcium that comes without one
 * @param study       of a study: which it is, and what its report says so far; null for blood or an ECG
 * @param studyName   of a study: what it is called; null for blood or an ECG
 * @param begun       of an order nothing is reported of: when the patient was there for it, or null
 */
@Phi
public record EntrySheet(Subject subject, UUID order, Long orderNumber, UUID caseId, ReportCategory category,
        List<EntryLine> lines, ReportVersion preliminary, Instant takenAt, Set<SampleSign> signs,
        Rhythm rhythm, String comment, Set<CorrectionBar> bars, List<RecordedState> known, List<KnownBar> knownBars,
        List<OtherAlbumin> albumins, StudyContent study,
        String studyName, Instant begun) implements Serializable {
    public EntrySheet {
        lines = List.copyOf(lines);
        signs = Set.copyOf(signs);
        bars = Set.copyOf(bars);
        known = List.copyOf(known);
        knownBars = List.copyOf(knownBars);
        albumins = List.copyOf(albumins);
    }

    /** Values a preliminary report holds already. */
    public List<EnteredValue> kept() {
        return lines.stream().filter(EntryLine::isKept).map(EntryLine::kept).toList();
    }

    @Override
    public String toString() {
        return "EntrySheet[" + order + "]";
    }
}
