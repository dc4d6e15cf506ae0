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

/** A sign a clinician looked for: present now, or absent. A later entry of the same code supersedes it. */
@Phi
@Entity
@Table(name = "case_finding")
class CaseFinding {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private FindingCode code;
    private boolean present;
    private String note;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "confirmed_by")
    private UUID confirmedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected CaseFinding() {
    }

    CaseFinding(ClinicCase of, ConfirmFinding seen, Instant at, UUID by) {
        of.requireOpen();
        this.id = Uuid7.next();
        this.caseId = of.id().value();
        this.patientId = of.patient().value();
        this.code = seen.code();
        this.present = seen.present();
        this.note = seen.note();
        this.confirmedAt = at;
        this.confirmedBy = by;
    }

    /** Entered in error; stays readable with who, when and why. */
    void voidEntry(String reason, Instant at, UUID by) {
        if (voidedAt != null) {
            throw new DomainException("entry.voided");
        }
        this.voidReason = TextEntry.required(reason, 400, "reason");
        this.voidedAt = at;
        this.voidedBy = by;
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    UUID id() {
        return id;
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    @Override
    public String toString() {
        return "CaseFinding[" + id + "]";
    }
}
