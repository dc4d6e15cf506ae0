package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * An emergency dose as it was given (D12).
 *
 * @param unit       mL, mg, mg{PE}, g or mmol
 * @param rate       mL/h for an infusion, or null for a bolus
 * @param prescriber the physician who prescribed it
 * @param checker    the second person who checked it; never the prescriber
 * @param reason     why it was given although something warned; blank where nothing did
 */
@Phi
public record RecordDose(PlanStepId step, String drug, BigDecimal amount, String unit, BigDecimal rate,
        Instant givenAt, UUID prescriber, UUID checker, String reason) {
    @Override
    public String toString() {
        return "RecordDose[" + step + "]";
    }
}
