package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * One report, whole.
 *
 * @param orderNumber shown as O-5490, or null
 * @param kidney      KDIGO category of its eGFR, or null
 * @param qtcDecides  code of the QTc that decides, or null
 * @param reviewed    by whom, or null
 * @param voided      by whom and why, or null
 * @param history     every version of this draw, oldest first; one when it was never amended
 */
@Phi
public record ReportView(ReportVersion seen, PatientId patient, UUID caseId, UUID order, Long orderNumber,
        ReportCategory category, ReportStatus status, Instant takenAt, Mark entered, Mark finalised,
        CorrectionSource correction, Set<CorrectionBar> bars, boolean haemolysed, Rhythm rhythm, Set<QualityNote> notes,
        String comment, Flag worst, Mark reviewed, Mark voided, KidneyCategory kidney, String qtcDecides,
        List<ValueView> values, List<Version> history) implements Serializable {
    /**
     * Who did something, when, and what was said.
     *
     * @param by   display name
     * @param text comment or reason, or null
     */
    public record Mark(Instant at, String by, String text) implements Serializable {
    }

    /** One version of the same draw; {@code reason} says why it replaced the one before. */
    public record Version(ReportId id, ReportStatus status, Instant enteredAt, String enteredBy,
            String reason) implements Serializable {
    }

    public ReportView {
        values = List.copyOf(values);
        history = List.copyOf(history);
    }

    /** The version in force, when this one is not. */
    public ReportId successor() {
        return history.stream().filter(version -> version.status().counts()).map(Version::id)
                .filter(id -> !id.equals(seen.id())).reduce((first, last) -> last).orElse(null);
    }

    public boolean isReviewable() {
        return status == ReportStatus.FINAL && reviewed == null;
    }

    @Override
    public String toString() {
        return "ReportView[" + seen.id() + "]";
    }
}
