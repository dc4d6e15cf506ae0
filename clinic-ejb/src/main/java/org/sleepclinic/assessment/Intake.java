package org.sleepclinic.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.patient.PatientId;

/**
 * One pass through the questionnaire for a case. While it is open its answers come in one by one, from one person or
 * several, and each is kept at once; finished, it is a fact; voided, it was taken in error and stays readable.
 */
@Entity
@Table(name = "intake")
class Intake {
    private static final int LONGEST_REASON = 400;

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private IntakeStatus status;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "finished_by")
    @Convert(converter = UuidConverter.class)
    private UUID finishedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected Intake() {
    }

    Intake(CaseId ofCase, PatientId patient, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.caseId = ofCase.value();
        this.patientId = patient.value();
        this.status = IntakeStatus.OPEN;
        this.startedAt = at;
        this.startedBy = by;
    }

    /** Nothing more will be answered. */
    void finish(Instant at, UUID by) {
        status = IntakeStatus.MOVES.move(status, IntakeStatus.FINISHED);
        finishedAt = at;
        finishedBy = by;
    }

    /**
     * Taken in error: of another patient, or twice.
     *
     * @throws DomainException {@code assessment.void.reason} at {@code reason} when none is given or it is too long
     */
    void voidEntry(String reason, Instant at, UUID by) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new DomainException("assessment.void.reason", LONGEST_REASON).at("reason");
        }
        status = IntakeStatus.MOVES.move(status, IntakeStatus.VOIDED);
        voidedAt = at;
        voidedBy = by;
        voidReason = why;
    }

    /** @throws DomainException {@code assessment.notOpen} once it is finished or voided */
    void requireOpen() {
        if (status != IntakeStatus.OPEN) {
            throw new DomainException("assessment.notOpen");
        }
    }

    IntakeId id() {
        return new IntakeId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }
}
