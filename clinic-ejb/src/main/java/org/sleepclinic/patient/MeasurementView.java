package org.sleepclinic.patient;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One measurement.
 *
 * @param amount        kg, cm, or systolic mm[Hg]
 * @param diastolic     mm[Hg], or null
 * @param unit          UCUM unit of {@code amount}: kg, cm, mm[Hg]
 * @param enteredAmount the number as typed
 * @param enteredUnit   the unit it was typed in, such as {@code [lb_av]}
 * @param recordedBy    display name
 * @param voidReason    why it was entered in error, or null
 */
@Phi
public record MeasurementView(UUID id, MeasurementKind kind, BigDecimal amount, BigDecimal diastolic, String unit,
        BigDecimal enteredAmount, String enteredUnit, Instant takenAt, String recordedBy, String voidReason,
        int version) implements Serializable {
    @Override
    public String toString() {
        return "MeasurementView[" + id + "]";
    }
}
