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
 * An acknowledged alert of severe hypocalcaemia opens HC-01, in the plan that runs or in a new one: the checklist is on
 * the screen before anybody has to look for it. It orders and gives nothing.
 */
@Dependent
class AlertAnswer {
    private static final String EMERGENCY_STEP = "HC-01";
    /** Severe or possibly severe calcium, and tetany or laryngospasm. */
    private static final Set<String> SEVERE = Set.of("RF-04", "RF-04b", "RF-05");

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
        boolean severe = SEVERE.contains(acknowledged.ruleId())
                || HypocalcaemiaSeverity.of(of.calcium()).outcome().filter(CalciumSeverity.SEVERE::equals).isPresent();
        if (severe && of.status().isOpen()) {
            open(acknowledged, of);
        }
    }

    private void open(AlertAcknowledged acknowledged, CaseFacts of) {
        Stamp stamp = new Stamp(caller.id(), clock.instant(), clock.getZone());
        Optional<Plan> running = plans.running(of.caseId(), Proposals.HYPOCALCAEMIA);
        running.ifPresent(
                plan -> plan.openEmergency(EMERGENCY_STEP, new Walk(protocols.version(plan.versionId()), stamp)));
        if (running.isEmpty()) {
            protocols.current(Proposals.HYPOCALCAEMIA).ifPresent(protocol -> start(acknowledged, of, protocol, stamp));
        }
        audit.changed(of.patient().value(), "plan.emergency", of.caseId().value());
        stage.settle(of.caseId(), EMERGENCY_STEP);
    }

    private void start(AlertAcknowledged acknowledged, CaseFacts of, ProtocolDefinition protocol, Stamp stamp) {
        Origin origin = new Origin(Origin.Kind.ALERT, acknowledged.alert().value());
        Plan plan = new Plan(of.patient(), new StartPlan(of.caseId(), protocol.code(), Set.of(EMERGENCY_STEP), origin),
                protocol, stamp);
        plans.add(plan);
        news.started(new PlanStarted(plan.id(), of.caseId(), of.patient(), protocol.code()));
    }
}
