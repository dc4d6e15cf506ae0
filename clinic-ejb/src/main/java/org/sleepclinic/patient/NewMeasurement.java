package org.sleepclinic.patient;

import java.math.BigDecimal;
import java.time.Instant;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;

/**
 * A measurement as read off the instrument.
 *
 * @param amount    in {@code unit}; systolic for a blood pressure
 * @param diastolic of a blood pressure, otherwise null
 * @param takenAt   when it was measured
 */
@Phi
public record NewMeasurement(MeasurementKind kind, BigDecimal amount, BigDecimal diastolic, MeasuredUnit unit,
        Instant takenAt) {
    public NewMeasurement {
        if (kind == null) {
            throw new DomainException("text.required").at("kind");
        }
        if (takenAt == null) {
            throw new DomainException("text.required").at("takenAt");
        }
    }

    @Override
    public String toString() {
        return "NewMeasurement[" + kind + "]";
    }
}
