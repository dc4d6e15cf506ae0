package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * An emergency dose as it was given (D12).
 *
 * @param unit       one of {@link #UNITS}
 * @param rate       mL/h for an infusion, or null for a bolus
 * @param prescriber the physician who prescribed it
 * @param checker    the second person who checked it; never the prescriber
 * @param reason     why it was given although something warned; blank where nothing did
 */
@Phi
public record RecordDose(PlanStepId step, String drug, BigDecimal amount, String unit, BigDecimal rate,
        Instant givenAt, UUID prescriber, UUID checker, String reason) {
    /** What a dose may be written in; UCUM, mg{PE} is milligrams of phenytoin equivalents. */
    public static final List<String> UNITS = List.of("mL", "mg", "mg{PE}", "g", "mmol");

    @Override
    public String toString() {
        return "RecordDose[" + step + "]";
    }
}
