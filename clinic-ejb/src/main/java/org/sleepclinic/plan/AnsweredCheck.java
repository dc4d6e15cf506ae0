package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
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

    protected AnsweredCheck() {
    }

    /**
     * @throws DomainException {@code plan.safety_reason} at {@code safetyReason}, {@code plan.safety_second} at
     *                         {@code second} (missing, or the very person who completes the step)
     */
    AnsweredCheck(PlanStepId step, SafetyNotice notice, CompleteStep told, UUID by) {
        this.id = Uuid7.next();
        this.planStepId = step.value();
        this.checkCode = notice.code();
        this.level = notice.level();
        this.seen = notice.seen();
        this.reason = TextEntry.optional(told.safetyReason(), 1000, "safetyReason");
        this.secondId = notice.level().needsSecondPrescriber() ? told.second() : null;
        if (level.needsReason() && reason == null) {
            throw new DomainException("plan.safety_reason").at("safetyReason");
        }
        if (level.needsSecondPrescriber() && (secondId == null || secondId.equals(by))) {
            throw new DomainException("plan.safety_second").at("second");
        }
    }

    @Override
    public String toString() {
        return "AnsweredCheck[" + id + "]";
    }
}
