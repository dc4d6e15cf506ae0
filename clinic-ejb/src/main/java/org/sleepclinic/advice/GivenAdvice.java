package org.sleepclinic.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** One piece of advice gone through with a patient on a day. Made in error, it is voided and stays readable. */
@Phi
@Entity
@Table(name = "advice_given")
class GivenAdvice {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "item_code")
    private String item;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected GivenAdvice() {
    }

    GivenAdvice(CaseId caseId, PatientId patient, String item, LocalDate on, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.caseId = caseId.value();
        this.patientId = patient.value();
        this.item = item;
        this.givenOn = on;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** Entered in error; refuses {@code stale} or a missing reason. */
    void voidIt(int seen, String reason, Instant at, UUID by) {
        if (seen != version || voidedAt != null) {
            throw new DomainException(DomainException.STALE);
        }
        this.voidReason = TextEntry.required(reason, 400, "reason");
        this.voidedAt = at;
        this.voidedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patientId;
    }

    @Override
    public String toString() {
        return "GivenAdvice[" + id + "]";
    }
}
