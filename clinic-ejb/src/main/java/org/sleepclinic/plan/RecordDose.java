package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * An emergency dose as it was given (D12).
 *
 * @param volume     mL
 * @param rate       mL/h for an infusion, or null for a bolus
 * @param prescriber the physician who prescribed it
 * @param checker    the second person who checked it; never the prescriber
 */
@Phi
public record RecordDose(PlanStepId step, String drug, BigDecimal volume, BigDecimal rate, Instant givenAt,
        UUID prescriber,
        UUID checker) {
    @Override
    public String toString() {
        return "RecordDose[" + step + "]";
    }
}
