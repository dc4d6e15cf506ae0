package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.safety.SafetyReview;

/**
 * The safety checks that speak at a step. While somebody convulses only those about what is given do: the others ask why a
 * pathway goes on, and would hold up a tick-off that counts in minutes.
 */
@Dependent
class StepSafety {
    @Inject
    private SafetyReview review;

    /** Gravest first. */
    List<SafetyNotice> of(CaseFacts facts, ProtocolDefinition protocol, StepDefinition step) {
        return protocol.code().equals(Proposals.STATUS) ? review.ofGiven(facts.safety(), step.gives())
                : review.of(facts.safety(), step.gives());
    }
}
