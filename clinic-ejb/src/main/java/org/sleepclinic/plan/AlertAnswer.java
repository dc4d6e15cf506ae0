package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    private static final Begins CALCIUM = new Begins(Proposals.HYPOCALCAEMIA, "HC-01");
    private static final Begins CONVULSING = new Begins(Proposals.STATUS, StatusRoute.PROTECT);
    private static final Begins CLUSTER = new Begins(Proposals.STATUS, StatusRoute.CLUSTER_STEP);
    /** Severe or possibly severe calcium, tetany or laryngospasm; a seizure that does not end, a cluster. */
    private static final Map<String, Begins> BY_FLAG = Map.of("RF-04", CALCIUM, "RF-04b", CALCIUM, "RF-05", CALCIUM,
            "RF-01", CONVULSING, "RF-02", CONVULSING, "RF-03", CLUSTER);

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

    /** The step an emergency begins with. */
    private record Begins(String protocol, String step) {
    }

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

    private static Optional<Begins> begins(AlertAcknowledged acknowledged, CaseFacts of) {
        boolean severe =
                HypocalcaemiaSeverity.of(of.calcium()).outcome().filter(CalciumSeverity.SEVERE::equals).isPresent();
        return Optional.ofNullable(BY_FLAG.get(acknowledged.ruleId()))
                .or(() -> Optional.of(CALCIUM).filter(calcium -> severe));
    }

    private void open(Begins begins, AlertAcknowledged acknowledged, CaseFacts of) {
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
    private void begin(Plan plan, Begins begins, Stamp stamp) {
        ProtocolDefinition protocol = protocols.version(plan.versionId());
        boolean begun = begins != CALCIUM && plan.openSteps().stream()
                .anyMatch(step -> protocol.step(step.stepId()).emergency());
        if (!begun) {
            plan.openEmergency(begins.step(), new Walk(protocol, stamp));
        }
    }

    private void start(Begins begins, AlertAcknowledged acknowledged, CaseFacts of, Walk walk) {
        Origin origin = new Origin(Origin.Kind.ALERT, acknowledged.alert().value());
        Plan plan = new Plan(of.patient(),
                new StartPlan(of.caseId(), begins.protocol(), Set.of(begins.step()), origin), walk.protocol(),
                walk.stamp());
        plans.add(plan);
        news.started(new PlanStarted(plan.id(), of.caseId(), of.patient(), begins.protocol()));
    }
}
