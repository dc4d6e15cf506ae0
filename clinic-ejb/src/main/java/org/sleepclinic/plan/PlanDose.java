package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** An emergency dose as it was given: never without drug, amount, prescriber and second checker (D12). */
@Phi
@Entity
@Table(name = "plan_dose")
class PlanDose {
    @Id
    private UUID id;
    @Column(name = "plan_step_id")
    private UUID planStepId;
    @Column(name = "patient_id")
    private UUID patientId;
    private String drug;
    private BigDecimal amount;
    private String unit;
    @Column(name = "rate_ml_h")
    private BigDecimal rate;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "prescriber_id")
    private UUID prescriberId;
    @Column(name = "checker_id")
    private UUID checkerId;
    private String reason;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PlanDose() {
    }

    PlanDose(PatientId patient, RecordDose told, Stamp stamp) {
        this.id = Uuid7.next();
        this.planStepId = told.step().value();
        this.patientId = patient.value();
        this.drug = TextEntry.required(told.drug(), 200, "drug");
        this.amount = positive(required(told.amount(), "amount"), "amount");
        this.unit = oneOf(required(told.unit(), "unit"));
        this.rate = told.rate() == null ? null : positive(told.rate(), "rate");
        this.givenAt = required(told.givenAt(), "givenAt");
        this.prescriberId = required(told.prescriber(), "prescriber");
        this.checkerId = required(told.checker(), "checker");
        this.reason = TextEntry.optional(told.reason(), 400, "doseReason");
        this.recordedBy = stamp.by();
        this.recordedAt = stamp.at();
        requireSense(stamp);
    }

    private void requireSense(Stamp stamp) {
        if (prescriberId.equals(checkerId)) {
            throw new DomainException("plan.dose_checker_same").at("checker");
        }
        if (givenAt.isAfter(stamp.at())) {
            throw new DomainException("plan.dose_future").at("givenAt");
        }
    }

    private static String oneOf(String unit) {
        if (!RecordDose.UNITS.contains(unit)) {
            throw new DomainException("plan.dose_unit").at("unit");
        }
        return unit;
    }

    private static <T> T required(T value, String field) {
        if (Objects.isNull(value)) {
            throw new DomainException("text.required").at(field);
        }
        return value;
    }

    private static BigDecimal positive(BigDecimal amount, String field) {
        if (amount.signum() <= 0) {
            throw new DomainException("plan.dose_positive").at(field);
        }
        return amount;
    }

    UUID id() {
        return id;
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    @Override
    public String toString() {
        return "PlanDose[" + id + "]";
    }
}
