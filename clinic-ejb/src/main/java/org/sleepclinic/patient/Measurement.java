package org.sleepclinic.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;

/** One weight, height or blood pressure: kept in one unit per kind, and as it was read off. */
@Phi
@Entity
@Table(name = "measurement")
class Measurement {
    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private MeasurementKind kind;
    private BigDecimal amount;
    @Column(name = "amount2")
    private BigDecimal diastolic;
    private String unit;
    @Column(name = "entered_amount")
    private BigDecimal enteredAmount;
    @Column(name = "entered_unit")
    private String enteredUnit;
    @Column(name = "taken_at")
    private Instant takenAt;
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

    protected Measurement() {
    }

    /** @param now the moment of recording; nothing is measured after it */
    Measurement(PatientId patient, NewMeasurement read, Instant now, UUID by) {
        if (read.takenAt().isAfter(now)) {
            throw new DomainException("date.future").at("takenAt");
        }
        this.id = Uuid7.next();
        this.patientId = patient.value();
        this.kind = read.kind();
        this.unit = read.kind().units().getFirst().ucum();
        this.amount = read.kind().plausible(read.amount(), read.unit(), "amount");
        this.diastolic = read.kind() == MeasurementKind.BLOOD_PRESSURE ? diastolic(read) : null;
        this.enteredAmount = read.amount();
        this.enteredUnit = read.unit().ucum();
        this.takenAt = read.takenAt();
        this.recordedBy = by;
    }

    private static BigDecimal diastolic(NewMeasurement read) {
        BigDecimal low = read.kind().plausible(read.diastolic(), read.unit(), "diastolic");
        if (low.compareTo(read.amount()) >= 0) {
            throw new DomainException("measurement.pressure.order").at("diastolic");
        }
        return low;
    }

    /** Refuses a weight that the last one makes unlikely. */
    void requireLikely(WeightChange last) {
        last.requireLikely(amount);
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
        return "Measurement[" + id + "]";
    }
}
