package org.sleepclinic.web.patient;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.MeasuredUnit;
import org.sleepclinic.patient.MeasurementFacade;
import org.sleepclinic.patient.MeasurementKind;
import org.sleepclinic.patient.NewMeasurement;
import org.sleepclinic.patient.PatientId;

/** A measurement as typed. */
public class MeasurementForm implements Serializable {
    /** What a weight far from the last one is refused with, until it is confirmed. */
    private static final String UNLIKELY = "measurement.weight.";

    private MeasurementKind kind = MeasurementKind.WEIGHT;
    private BigDecimal amount;
    private BigDecimal diastolic;
    private MeasuredUnit unit = MeasuredUnit.KG;
    private Instant takenAt;
    private boolean sure;
    private String questioned;

    /** Keeps it; a weight far from the last one is asked about first. */
    void keep(MeasurementFacade measurements, PatientId patient) {
        try {
            measurements.record(patient, toMeasurement());
        } catch (DomainException refused) {
            if (refused.code().startsWith(UNLIKELY)) {
                question();
            }
            throw refused;
        }
    }

    /** As typed; a "yes, right" counts only for the amount that was asked about. */
    private NewMeasurement toMeasurement() {
        return new NewMeasurement(kind, amount, diastolic, unit, takenAt, sure && isQuestioned());
    }

    /** What is typed now was not taken at once: is it right? */
    private void question() {
        questioned = typed();
        sure = false;
    }

    /** Is what is typed what was asked about? */
    public boolean isQuestioned() {
        return typed().equals(questioned);
    }

    private String typed() {
        return kind + " " + amount + " " + unit;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean yes) {
        this.sure = yes;
    }

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
