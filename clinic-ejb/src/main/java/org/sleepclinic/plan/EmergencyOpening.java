package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;

/** Opens an emergency's checklist, in the plan that runs or in a new one. It orders and gives nothing. */
@Dependent
class EmergencyOpening {
    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private CaseStage stage;
    @Inject
    private PlanNews news;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** The plan it stands in; empty where no version of its protocol is in effect. */
    Optional<PlanId> open(EmergencyStart begins, Origin origin, CaseFacts of) {
        Stamp stamp = new Stamp(caller.id(), clock.instant(), clock.getZone());
        Optional<Plan> running = plans.running(of.caseId(), begins.protocol());
        if (running.isPresent() && !begin(running.get(), begins, stamp)) {
            return running.map(Plan::id);
        }
        Optional<PlanId> opened = running.map(Plan::id).or(() -> protocols.current(begins.protocol())
                .map(protocol -> start(begins, origin, of, new Walk(protocol, stamp))));
        if (opened.isPresent()) {
            audit.changed(of.patient().value(), "plan.emergency", of.caseId().value());
            stage.settle(of.caseId(), begins.step());
        }
        return opened;
    }

    /** Whether it opened anything: whoever confirms the same twice changes nothing. */
    private boolean begin(Plan plan, EmergencyStart begins, Stamp stamp) {
        ProtocolDefinition protocol = protocols.version(plan.versionId());
        boolean begun = plan.openSteps().stream()
                .anyMatch(step -> begins.ownSteps().contains(protocol.step(step.stepId()).code()));
        return !begun && !plan.openEmergency(begins.step(), new Walk(protocol, stamp)).isEmpty();
    }

    private PlanId start(EmergencyStart begins, Origin origin, CaseFacts of, Walk walk) {
        Plan plan = new Plan(of.patient(),
                new StartPlan(of.caseId(), begins.protocol(), Set.of(begins.step()), origin), walk.protocol(),
                walk.stamp());
        plans.add(plan);
        news.started(new PlanStarted(plan.id(), of.caseId(), of.patient(), begins.protocol()));
        return plan.id();
    }
}
