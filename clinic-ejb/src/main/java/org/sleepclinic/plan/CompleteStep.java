package org.sleepclinic.plan;

import java.util.Map;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.protocol.Measured;

/**
 * Completes a step as the protocol says.
 *
 * @param measures     what was measured, by code
 * @param outcome      the clinician's word where no table decides; ignored where one does
 * @param safetyReason answer to the safety checks that ask for one; else blank
 * @param second       second prescriber where a check says STOP; else null
 */
@Phi
public record CompleteStep(StepVersion step, Map<String, Measured> measures, String outcome, String safetyReason,
        UUID second) {
    public CompleteStep {
        measures = Map.copyOf(measures);
    }

    @Override
    public String toString() {
        return "CompleteStep[" + step + "]";
    }
}
