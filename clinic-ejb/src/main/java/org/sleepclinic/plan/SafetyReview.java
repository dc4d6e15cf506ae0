package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sleepclinic.protocol.SafetyChecks;
import org.sleepclinic.protocol.SafetyNotice;
import org.sleepclinic.protocol.SafetyPicture;
import org.sleepclinic.protocol.StepDefinition;

/** The safety interactions of a patient at a step: medicines as recorded, newest values, symptoms present now. */
@Dependent
class SafetyReview {
    @Inject
    private SafetyChecks checks;
    @Inject
    private StateQueries states;
    @Inject
    private Clock clock;

    /** Gravest first. */
    List<SafetyNotice> of(CaseFacts facts, StepDefinition step) {
        Set<String> conditions =
                SafetyConditions.of(facts, states.of(facts.patient(), clock.instant()), clock.instant());
        return checks.of(new SafetyPicture(facts.medicines(), step.gives(), conditions));
    }
}
