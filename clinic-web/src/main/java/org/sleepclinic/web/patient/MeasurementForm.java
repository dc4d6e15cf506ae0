package org.sleepclinic.web.patient;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.sleepclinic.patient.MeasuredUnit;
import org.sleepclinic.patient.MeasurementKind;

/** A measurement as typed. */
public class MeasurementForm implements Serializable {
    private MeasurementKind kind = MeasurementKind.WEIGHT;
    private BigDecimal amount;
    private BigDecimal diastolic;
    private MeasuredUnit unit = MeasuredUnit.KG;
    private Instant takenAt;

    public MeasurementKind getKind() {
        return kind;
    }

    public void setKind(MeasurementKind typed) {
        this.kind = typed;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal typed) {
        this.amount = typed;
    }

    public BigDecimal getDiastolic() {
        return diastolic;
    }

    public void setDiastolic(BigDecimal typed) {
        this.diastolic = typed;
    }

    public MeasuredUnit getUnit() {
        return unit;
    }

    public void setUnit(MeasuredUnit typed) {
        this.unit = typed;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public void setTakenAt(Instant typed) {
        this.takenAt = typed;
    }
}
