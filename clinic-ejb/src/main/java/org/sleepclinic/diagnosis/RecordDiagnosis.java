package org.sleepclinic.diagnosis;

import java.util.Set;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;

/**
 * A physician's statement.
 *
 * @param code     ICD-10-CM
 * @param note     what the physician adds, or blank
 * @param evidence ids of what was chosen from the case
 * @param revises  the statement it replaces, as seen; null for the first of its code
 * @param reason   why it replaces it; may be blank for a first statement
 * @param seizures what the seizures of an epilepsy are; null: not said
 * @param unprovoked {@link SeizureCheck#seen()} as it was shown when the physician said "unprovoked"; null: not said
 */
@Phi
public record RecordDiagnosis(CaseId caseId, String code, Certainty certainty, String note, Set<UUID> evidence,
        DiagnosisId revises, String reason, String unprovoked, Seizures seizures) {
    public RecordDiagnosis {
        evidence = Set.copyOf(evidence);
    }

    /** A statement that says nothing about provocation. */
    public RecordDiagnosis(CaseId caseId, String code, Certainty certainty, String note, Set<UUID> evidence,
            DiagnosisId revises, String reason) {
        this(caseId, code, certainty, note, evidence, revises, reason, null, null);
    }

    /** A statement that says nothing about the types of seizures. */
    public RecordDiagnosis(CaseId caseId, String code, Certainty certainty, String note, Set<UUID> evidence,
            DiagnosisId revises, String reason, String unprovoked) {
        this(caseId, code, certainty, note, evidence, revises, reason, unprovoked, null);
    }

    /** Only an epilepsy has types of seizures. */
    boolean isEpilepsy() {
        return code != null && code.startsWith("G40");
    }

    /** Confirmed epilepsy: what the provoked-seizure guard is about. */
    boolean isConfirmedEpilepsy() {
        return certainty == Certainty.CONFIRMED && code != null && code.startsWith("G40");
    }

    @Override
    public String toString() {
        return "RecordDiagnosis[" + caseId + "]";
    }
}
