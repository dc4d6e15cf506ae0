package org.sleepclinic.plan;

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

/** A safety check that spoke when a step was completed, and the clinician's answer (D11). */
@Phi
@Entity
@Table(name = "plan_check")
class AnsweredCheck {
    @Id
    private UUID id;
    @Column(name = "plan_step_id")
    private UUID planStepId;
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

    protected AnsweredCheck() {
    }

    /**
     * The answer was asked for before ({@link AnsweredChecks#require}).
     *
     * @param second the signature under a STOP; null where none speaks
     */
    AnsweredCheck(CompleteStep told, SafetyNotice notice, CoSigned second) {
        this.id = Uuid7.next();
        this.planStepId = told.step().id().value();
        this.checkCode = notice.code();
        this.level = notice.level();
        this.seen = notice.seen();
        this.reason = told.safetyReason();
        if (level.needsSecondPrescriber()) {
            this.secondId = second.by();
            this.secondAt = second.at();
        }
    }

    @Override
    public String toString() {
        return "AnsweredCheck[" + id + "]";
    }
}
