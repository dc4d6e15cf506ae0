package org.sleepclinic.casefile;

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
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** One complaint of one patient on its way through the clinic. Named after its table, since {@code case} is taken. */
@Phi
@Entity
@Table(name = "clinic_case")
class ClinicCase {
    @Id
    private UUID id;
    private long number;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Enumerated(EnumType.STRING)
    private CaseOrigin origin;
    private String referrer;
    private String complaint;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    @Column(name = "responsible_id")
    @Convert(converter = UuidConverter.class)
    private UUID responsibleId;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "close_reason")
    private String closeReason;
    @Version
    private int version;

    protected ClinicCase() {
    }

    /** Opens a case; it begins as REFERRED, also for somebody who walked in. */
    ClinicCase(long number, OpenCase told, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.number = number;
        this.patientId = told.patient().value();
        this.status = CaseStatus.REFERRED;
        this.origin = told.origin();
        this.referrer = told.referrer();
        this.complaint = told.complaint();
        this.urgency = told.urgency();
        this.responsibleId = told.responsible();
        this.openedAt = at;
        this.openedBy = by;
    }

    /**
     * Moves the case on its way.
     *
     * @return the step, for the trail
     * @throws DomainException {@code transition.refused} (from, to); {@code text.required} at {@code reason} when the
     *                         move is backward, closes or reopens and none is given
     */
    CaseMove move(CaseStatus to, String reason, Instant at, UUID by) {
        CaseStatus from = status;
        CaseStatus.MOVES.move(from, to);
        boolean needed = from.needsReasonTo(to);
        String why = needed ? TextEntry.required(reason, 400, "reason") : TextEntry.optional(reason, 400, "reason");
        this.status = to;
        this.closedAt = to.isOpen() ? null : at;
        this.closeReason = to.isOpen() ? null : why;
        return new CaseMove(id(), from, to, why, at, by);
    }

    /** The step by which the case came into being. */
    CaseMove opening() {
        return new CaseMove(id(), null, status, null, openedAt, openedBy);
    }

    UUID responsible() {
        return responsibleId;
    }

    /** Names the physician who answers for the case; null when nobody does for now. */
    void assign(UUID physician) {
        requireOpen();
        this.responsibleId = physician;
    }

    /** How soon the case must be seen, as judged now. */
    void triage(Urgency now) {
        requireOpen();
        this.urgency = now;
    }

    /** Refuses work on a closed case with {@code case.closed}. */
    void requireOpen() {
        if (!status.isOpen()) {
            throw new DomainException("case.closed");
        }
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    CaseId id() {
        return new CaseId(id);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    CaseStatus status() {
        return status;
    }

    @Override
    public String toString() {
        return "ClinicCase[" + id + "]";
    }
}
