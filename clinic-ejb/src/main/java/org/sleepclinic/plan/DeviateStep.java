package org.sleepclinic.plan;

import java.util.Set;
import org.sleepclinic.kernel.Phi;

/**
 * A physician decides otherwise than the protocol.
 *
 * @param reason always needed, and kept
 * @param next   codes of the steps to open instead; empty only while other steps stay open
 */
@Phi
public record DeviateStep(StepVersion step, String reason, Set<String> next) {
    public DeviateStep {
        next = Set.copyOf(next);
    }

    @Override
    public String toString() {
        return "DeviateStep[" + step + "]";
    }
}
