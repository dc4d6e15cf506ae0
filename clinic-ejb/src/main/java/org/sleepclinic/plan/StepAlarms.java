package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.StepKnowledge;
import org.sleepclinic.protocol.StepKnowledges;

/** Red flags that an answer at a step raises, in the same transaction as the answer. */
@Dependent
class StepAlarms {
    @Inject
    private StepKnowledges knowledges;
    @Inject
    private PlanNews news;
    @Inject
    private Clock clock;

    void raise(Plan plan, PlanStep step, Map<String, Measured> measures) {
        knowledges.of(step.stepId()).flags().stream().filter(flag -> flag.isRaisedBy(measures))
                .forEach(flag -> news.alarmed(alarm(plan, step, flag)));
    }

    private Alarm alarm(Plan plan, PlanStep step, StepKnowledge.Flag flag) {
        return new Alarm(plan.patient().value(), plan.caseId().value(), Alarm.Source.PLAN, step.id().value(),
                flag.ruleId(), flag.level(), flag.headline(), List.of(new Reason(flag.measure(), "yes")),
                clock.instant());
    }
}
