package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the rest of the clinic how a plan goes. */
@Dependent
class PlanNews {
    @Inject
    private Event<PlanStarted> started;
    @Inject
    private Event<StepCompleted> moved;
    @Inject
    private Event<PlanCompleted> ended;

    void started(PlanStarted plan) {
        started.fire(plan);
    }

    void moved(StepCompleted step) {
        moved.fire(step);
    }

    void ended(PlanCompleted plan) {
        ended.fire(plan);
    }
}
