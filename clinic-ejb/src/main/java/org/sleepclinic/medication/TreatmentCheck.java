package org.sleepclinic.medication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.identity.CoSigned;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.safety.SafetyCheck;
import org.sleepclinic.safety.SafetyNotice;

/** A check that spoke at a decision, and the physician's answer (D11). */
@Phi
@Entity
@Table(name = "treatment_check")
class TreatmentCheck {
    @Id
    private UUID id;
    @Column(name = "dose_id")
    private UUID doseId;
    @Column(name = "treatment_id")
    private UUID treatmentId;
    @Column(name = "check_code")
    private String checkCode;
    @Enumerated(EnumType.STRING)
    private SafetyCheck.Level level;
    private String seen;
    private String reason;
    @Column(name = "second_id")
    @Convert(converter = UuidConverter.class)
    private UUID secondId;
    @Column(name = "second_at")
    private Instant secondAt;
    @Column(name = "second_reason")
    private String secondReason;

    protected TreatmentCheck() {
    }

    /**
     * The answer was asked for before ({@link Answer#require}).
     *
     * @param second the signature under a STOP; null where none speaks
     */
    TreatmentCheck(TreatmentDose at, SafetyNotice notice, Answer answer, CoSigned second) {
        this.id = Uuid7.next();
        this.treatmentId = at.treatmentId();
        this.doseId = at.id();
        this.checkCode = notice.code();
        this.level = notice.level();
        this.seen = notice.seen();
        this.reason = level.needsReason() ? answer.reason() : null;
        if (level.needsSecondPrescriber()) {
            this.secondId = second.by();
            this.secondAt = second.at();
            this.secondReason = answer.secondReason();
        }
    }

    @Override
    public String toString() {
        return "TreatmentCheck[" + id + "]";
    }
}
