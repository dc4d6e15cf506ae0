package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.protocol.SafetyChecks;
import org.sleepclinic.protocol.SafetyNotice;
import org.sleepclinic.protocol.SafetyPicture;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.result.LatestValue;

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
        List<LatestValue> around = facts.values().of(ProvokedSeizure.analytes());
        PatientState state = states.of(facts.patient(), around, clock.instant());
        Set<String> conditions = SafetyConditions.of(facts, state, ZonedDateTime.now(clock));
        return checks.of(new SafetyPicture(facts.medicines(), step.gives(), conditions));
    }
}
