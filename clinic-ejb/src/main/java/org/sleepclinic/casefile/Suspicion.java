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
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.JsonbConverter;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** A condition the clinic suspects in a case; several may stand together, each at most once. */
@Phi
@Entity
@Table(name = "suspicion")
class Suspicion {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private Condition condition;
    @Enumerated(EnumType.STRING)
    private SuspicionStatus status;
    @Column(name = "rule_id")
    private String ruleId;
    @Convert(converter = JsonbConverter.class)
    private String reasons;
    @Column(name = "raised_at")
    private Instant raisedAt;
    @Column(name = "raised_by")
    private UUID raisedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    @Convert(converter = UuidConverter.class)
    private UUID decidedBy;
    @Column(name = "decision_reason")
    private String decisionReason;
    @Version
    private int version;

    protected Suspicion() {
    }

    Suspicion(ClinicCase of, Condition condition, String ruleId, List<Reason> reasons, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.caseId = of.id().value();
        this.patientId = of.patient().value();
        this.condition = condition;
        take(ruleId, reasons, at, by);
    }

    /**
     * The same condition comes up again: an undecided suspicion takes the newer grounds, a decided one stays decided, so
     * that a rule computed anew never undoes a clinician's word.
     *
     * @return true when the grounds were taken
     */
    boolean raiseAgain(String rule, List<Reason> grounds, Instant at, UUID by) {
        if (status != SuspicionStatus.RAISED) {
            return false;
        }
        take(rule, grounds, at, by);
        return true;
    }

    /** A clinician's decision; only dismissing needs its reason, confirming may have one. */
    void decide(SuspicionStatus decision, String reason, Instant at, UUID by) {
        SuspicionStatus.MOVES.move(status, decision);
        this.decisionReason = decision == SuspicionStatus.DISMISSED ? TextEntry.required(reason, 400, "reason")
                : TextEntry.optional(reason, 400, "reason");
        this.status = decision;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    private void take(String rule, List<Reason> grounds, Instant at, UUID by) {
        this.status = SuspicionStatus.RAISED;
        this.ruleId = rule;
        this.reasons = Reasons.toJson(grounds);
        this.raisedAt = at;
        this.raisedBy = by;
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

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    Condition condition() {
        return condition;
    }

    SuspicionStatus status() {
        return status;
    }

    @Override
    public String toString() {
        return "Suspicion[" + id + "]";
    }
}
