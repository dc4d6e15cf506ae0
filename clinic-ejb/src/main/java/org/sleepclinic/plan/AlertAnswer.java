package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.alert.AlertAcknowledged;
import org.sleepclinic.alert.CalciumSeverity;
import org.sleepclinic.alert.HypocalcaemiaSeverity;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;

/**
 * An acknowledged emergency opens its checklist, in the plan that runs or in a new one: severe hypocalcaemia HC-01, a
 * convulsive seizure ST-01, a cluster ST-10. It is on the screen before anybody has to look for it, and orders and gives
 * nothing.
 */
@Dependent
class AlertAnswer {
    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private FactQueries facts;
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

    void on(@Observes AlertAcknowledged acknowledged) {
        if (acknowledged.caseId() == null) {
            return;
        }
        CaseId caseId = new CaseId(acknowledged.caseId());
        CaseFacts of = facts.of(caseId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (of.status().isOpen()) {
            begins(acknowledged, of).ifPresent(begins -> open(begins, acknowledged, of));
        }
    }

    private static Optional<EmergencyStart> begins(AlertAcknowledged acknowledged, CaseFacts of) {
        boolean severe =
                HypocalcaemiaSeverity.of(of.calcium()).outcome().filter(CalciumSeverity.SEVERE::equals).isPresent();
        return EmergencyStart.opening(acknowledged.ruleId())
                .or(() -> Optional.of(EmergencyStart.CALCIUM).filter(calcium -> severe));
    }

    private void open(EmergencyStart begins, AlertAcknowledged acknowledged, CaseFacts of) {
        Stamp stamp = new Stamp(caller.id(), clock.instant(), clock.getZone());
        Optional<Plan> running = plans.running(of.caseId(), begins.protocol());
        running.ifPresent(plan -> begin(plan, begins, stamp));
        if (running.isEmpty()) {
            protocols.current(begins.protocol()).ifPresent(
                    protocol -> start(begins, acknowledged, of, new Walk(protocol, stamp)));
        }
        audit.changed(of.patient().value(), "plan.emergency", of.caseId().value());
        stage.settle(of.caseId(), begins.step());
    }

    /** While one of its emergency steps is open, the emergency has begun already. */
    private void begin(Plan plan, EmergencyStart begins, Stamp stamp) {
        ProtocolDefinition protocol = protocols.version(plan.versionId());
        boolean begun = !begins.equals(EmergencyStart.CALCIUM) && plan.openSteps().stream()
                .anyMatch(step -> protocol.step(step.stepId()).emergency());
        if (!begun) {
            plan.openEmergency(begins.step(), new Walk(protocol, stamp));
        }
    }

    private void start(EmergencyStart begins, AlertAcknowledged acknowledged, CaseFacts of, Walk walk) {
        Origin origin = new Origin(Origin.Kind.ALERT, acknowledged.alert().value());
        Plan plan = new Plan(of.patient(),
                new StartPlan(of.caseId(), begins.protocol(), Set.of(begins.step()), origin), walk.protocol(),
                walk.stamp());
        plans.add(plan);
        news.started(new PlanStarted(plan.id(), of.caseId(), of.patient(), begins.protocol()));
    }
}
