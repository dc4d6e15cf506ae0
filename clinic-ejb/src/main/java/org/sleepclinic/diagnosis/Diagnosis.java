package org.sleepclinic.diagnosis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.patient.PatientId;

/**
 * One statement of a physician about what a case is. It is never edited: a revision is a new statement that replaces it,
 * and the old one stays readable with its evidence as it read.
 */
@Phi
@Entity
@Table(name = "diagnosis")
class Diagnosis {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    private String code;
    @Enumerated(EnumType.STRING)
    private Certainty certainty;
    private String note;
    private String reason;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "revises_id")
    @Convert(converter = UuidConverter.class)
    private UUID revisesId;
    private boolean current;
    @Column(name = "unprovoked_seen")
    private String unprovokedSeen;
    @Embedded
    private SeizureColumns seizures;
    @ElementCollection
    @CollectionTable(name = "diagnosis_evidence", joinColumns = @JoinColumn(name = "diagnosis_id"))
    private List<Rests> evidence = new ArrayList<>();
    @Version
    private int version;

    /** What it rests on, as it read. */
    @Embeddable
    static class Rests {
        @Enumerated(EnumType.STRING)
        private EvidenceItem.Kind kind;
        @Column(name = "ref_id")
        private UUID refId;
        private String label;

        protected Rests() {
        }

        Rests(EvidenceItem chosen) {
            this.kind = chosen.kind();
            this.refId = chosen.id();
            this.label = chosen.label();
        }
    }

    protected Diagnosis() {
    }

    /** A first statement of this code in the case. */
    Diagnosis(PatientId patient, RecordDiagnosis told, Collection<EvidenceItem> rests, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.caseId = told.caseId().value();
        this.patientId = patient.value();
        this.code = told.code();
        this.certainty = told.certainty();
        this.note = TextEntry.optional(told.note(), 2000, "note");
        this.recordedAt = at;
        this.recordedBy = by;
        this.current = true;
        this.unprovokedSeen = told.isConfirmedEpilepsy() ? told.unprovoked() : null;
        this.seizures = new SeizureColumns(told.seizures());
        rests.forEach(item -> evidence.add(new Rests(item)));
        if (certainty == Certainty.CONFIRMED && evidence.isEmpty()) {
            throw new DomainException("diagnosis.evidence_missing").at("evidence");
        }
    }

    /** The statement that takes this one's place; says why. */
    Diagnosis revise(RecordDiagnosis told, Collection<EvidenceItem> rests, Instant at, UUID by) {
        requireCurrent();
        Certainty.MOVES.move(certainty, told.certainty());
        Diagnosis next = new Diagnosis(new PatientId(patientId), told, rests, at, by);
        next.revisesId = id;
        next.reason = TextEntry.required(told.reason(), 400, "reason");
        current = false;
        return next;
    }

    /** Refuses {@code stale} where somebody restated it since. */
    void requireCurrent() {
        if (!current) {
            throw new DomainException(DomainException.STALE);
        }
    }

    boolean isAbout(RecordDiagnosis told) {
        return caseId.equals(told.caseId().value()) && code.equals(told.code());
    }

    DiagnosisId id() {
        return new DiagnosisId(id);
    }

    Certainty certainty() {
        return certainty;
    }

    boolean current() {
        return current;
    }

    DiagnosisRecorded news() {
        return new DiagnosisRecorded(id(), new CaseId(caseId), new PatientId(patientId), code, certainty);
    }

    @Override
    public String toString() {
        return "Diagnosis[" + id + "]";
    }
}
