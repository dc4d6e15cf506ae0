package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sleepclinic.kernel.Alarm;

/** Tells the rest of the clinic how a plan goes. */
@Dependent
class PlanNews {
    @Inject
    private Event<PlanStarted> started;
    @Inject
    private Event<StepCompleted> moved;
    @Inject
    private Event<PlanCompleted> ended;
    @Inject
    private Event<Alarm> alarm;

    void started(PlanStarted plan) {
        started.fire(plan);
    }

    void moved(StepCompleted step) {
        moved.fire(step);
    }

    /** A step found a red flag. */
    void alarmed(Alarm seen) {
        alarm.fire(seen);
    }

    void ended(PlanCompleted plan) {
        ended.fire(plan);
    }
}
