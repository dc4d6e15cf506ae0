package org.sleepclinic.score;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;

/** A day of which the diary was kept, whatever it tells. A fact: voided with a reason, never changed. */
@Phi
@Entity
@Table(name = "diary_day")
class DiaryDay {
    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private DiaryKind kind;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DiaryTold told;
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

    protected DiaryDay() {
    }

    DiaryDay(CaseView of, NewDiaryDays diary, LocalDate day, Instant now, UUID by) {
        this.id = Uuid7.next();
        this.patientId = of.patient().value();
        this.caseId = of.id().value();
        this.kind = diary.kind();
        this.day = day;
        this.told = diary.told();
        this.recordedAt = now;
        this.recordedBy = by;
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

    LocalDate day() {
        return day;
    }

    UUID patient() {
        return patientId;
    }

    DiaryKind kind() {
        return kind;
    }

    UUID caseId() {
        return caseId;
    }

    @Override
    public String toString() {
        return "DiaryDay[" + id + "]";
    }
}
