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
 * @param sure      whoever entered it was asked about it and says it is right (see {@link WeightChange})
 */
@Phi
public record NewMeasurement(MeasurementKind kind, BigDecimal amount, BigDecimal diastolic, MeasuredUnit unit,
        Instant takenAt, boolean sure) {
    public NewMeasurement {
        if (kind == null) {
            throw new DomainException("text.required").at("kind");
        }
        if (takenAt == null) {
            throw new DomainException("text.required").at("takenAt");
        }
    }

    /** As read off, nobody was asked about it. */
    public NewMeasurement(MeasurementKind kind, BigDecimal amount, BigDecimal diastolic, MeasuredUnit unit,
            Instant takenAt) {
        this(kind, amount, diastolic, unit, takenAt, false);
    }

    @Override
    public String toString() {
        return "NewMeasurement[" + kind + "]";
    }
}
