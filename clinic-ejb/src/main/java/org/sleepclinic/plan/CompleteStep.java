package org.sleepclinic.plan;

import java.util.Map;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.protocol.Measured;

/**
 * Completes a step as the protocol says.
 *
 * @param measures     what was measured, by code
 * @param outcome      the clinician's word where no table decides; ignored where one does
 * @param safetyReason answer to the safety checks that ask for one; else blank
 * @param second       second prescriber where a check says STOP, who signs; else {@link CoSigner#NOBODY} or null
 * @param noDose       why a rescue medicine that seems to have failed was not given; else null or blank
 */
@Phi
public record CompleteStep(StepVersion step, Map<String, Measured> measures, String outcome, String safetyReason,
        CoSigner second, String noDose) {
    private static final int LONGEST_NO_DOSE = 380;

    public CompleteStep {
        measures = Map.copyOf(measures);
        safetyReason = TextEntry.optional(safetyReason, 1000, "safetyReason");
        second = second == null ? CoSigner.NOBODY : second;
        noDose = TextEntry.optional(noDose, LONGEST_NO_DOSE, "noDose");
    }

    /** Nobody says anything of a dose. */
    public CompleteStep(StepVersion step, Map<String, Measured> measures, String outcome, String safetyReason,
            CoSigner second) {
        this(step, measures, outcome, safetyReason, second, null);
    }

    @Override
    public String toString() {
        return "CompleteStep[" + step + "]";
    }
}
