package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/**
 * One report, whole.
 *
 * @param orderNumber shown as O-5490, or null
 * @param kidney      KDIGO category of its eGFR, or null
 * @param qtcDecides  code of the QTc that decides, or null
 * @param clearance   creatinine clearance for doses of medicines, or what is missing for it; null without creatinine
 * @param iron        what iron in restless legs would need, or what is missing; null without iron values
 * @param unmeasured  names of the tests of its order without a value in it, joined for reading; null when there is none
 * @param reviewed    by whom, or null
 * @param voided      by whom and why, or null
 * @param study       of a study: what it says besides its figures; null for blood or an ECG
 * @param history     every version of this draw, oldest first; one when it was never amended
 */
@Phi
public record ReportView(ReportVersion seen, PatientId patient, UUID caseId, UUID order, Long orderNumber,
        ReportCategory category, ReportStatus status, Instant takenAt, Mark entered, Mark finalised,
        String unmeasured, CorrectionSource correction, Set<CorrectionBar> bars, boolean haemolysed, Rhythm rhythm,
        Set<QualityNote> notes,
        String comment, Flag worst, Mark reviewed, Mark voided, KidneyCategory kidney, String qtcDecides,
        Advice<Quantity> clearance, Advice<IronAdvice> iron, List<ValueView> values,
        StudyView study, List<Version> history) implements Serializable {
    /**
     * Who did something, when, and what was said.
     *
     * @param by   display name
     * @param text comment or reason, or null
     */
    public record Mark(Instant at, String by, String text) implements Serializable {
    }

    /**
     * What a rule says about the values, or which of its inputs are missing.
     *
     * @param outcome null when inputs are missing
     */
    public record Advice<T>(String ruleId, T outcome, List<Reason> reasons,
            Set<String> missing) implements Serializable {
        static <T> Advice<T> of(Finding<T> finding) {
            return new Advice<>(finding.ruleId(), finding.outcome().orElse(null), finding.reasons(), finding.missing());
        }
    }

    /** One version of the same draw; {@code reason} says why it replaced the one before. */
    public record Version(ReportId id, ReportStatus status, Instant enteredAt, String enteredBy,
            String reason) implements Serializable {
    }

    public ReportView {
        values = List.copyOf(values);
        history = List.copyOf(history);
    }

    /** The version in force, when this one is not; a correction nobody signed has replaced nothing. */
    public ReportId successor() {
        return isProposed() ? null : inForce();
    }

    /** Of a correction nobody signed: what stays in force. */
    public ReportId stands() {
        return isProposed() ? inForce() : null;
    }

    private ReportId inForce() {
        return history.stream().filter(version -> version.status().counts()).map(Version::id)
                .filter(id -> !id.equals(seen.id())).reduce((first, last) -> last).orElse(null);
    }

    /** The correction of this one that waits for a physician's signature, or null. */
    public ReportId proposal() {
        return status != ReportStatus.FINAL ? null
                : history.stream().filter(version -> version.status() == ReportStatus.PROPOSED).map(Version::id)
                        .findFirst().orElse(null);
    }

    /** In force, and it has taken the place of another: never plainly final. */
    public boolean isAmended() {
        return status.counts() && history.stream().anyMatch(version -> version.status() == ReportStatus.SUPERSEDED);
    }

    public boolean isProposed() {
        return status == ReportStatus.PROPOSED;
    }

    /** What a physician signed, only a physician takes out of force by amending it; others propose a correction. */
    public boolean isReplaceableBy(boolean physician) {
        return physician || status != ReportStatus.FINAL || !category.isStudy();
    }

    /** Entered in error: what counts and this person may take out of force, or a correction nobody signed. */
    public boolean isVoidableBy(boolean physician) {
        return isProposed() || status.counts() && isReplaceableBy(physician);
    }

    /** One correction at a time. */
    public boolean isAmendable() {
        return (status.counts() || isProposed()) && proposal() == null;
    }

    public boolean isReviewable() {
        return status == ReportStatus.FINAL && reviewed == null;
    }

    @Override
    public String toString() {
        return "ReportView[" + seen.id() + "]";
    }
}
