package org.sleepclinic.plan;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.identity.Colleagues;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.protocol.StepDefinition;

/**
 * Moving a patient through a protocol. It opens, completes and closes tasks; it prescribes nothing. A physician starts,
 * deviates and stops; an emergency a nurse may begin; a step is completed by who it is for, or by a physician.
 */
@Stateless
@Boundary
public class PlanFacade {
    private static final int LONGEST_REASON = 400;

    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private FactQueries facts;
    @Inject
    private StepCompletion completion;
    @Inject
    private StepSafety safety;
    @Inject
    private AnsweredChecks answers;
    @Inject
    private EpilepsyGuard epilepsy;
    @Inject
    private StepAlarms alarms;
    @Inject
    private TreatmentPace pace;
    @Inject
    private CaseStage stage;
    @Inject
    private PlanNews news;
    @Inject
    private Colleagues colleagues;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Starts the patient on the version in effect.
     *
     * @throws DomainException {@code plan.protocol}; {@code plan.origin} for something the case has not;
     *                         {@code plan.running} when one runs already; {@code plan.physician} for a nurse outside an
     *                         emergency; {@code case.closed}; see {@link Plan}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public PlanId start(StartPlan told) {
        ProtocolDefinition protocol = protocols.current(told.protocol())
                .orElseThrow(() -> new DomainException("plan.protocol"));
        plans.turn(facts.patient(told.caseId()));
        CaseFacts of = facts.of(told.caseId(), today());
        requireStart(told, protocol, of);
        Plan plan = new Plan(of.patient(), told, protocol, stamp());
        plans.add(plan);
        audit.changed(of.patient().value(), "plan.start", plan.id().value());
        stage.settle(told.caseId(), protocol.name());
        news.started(new PlanStarted(plan.id(), told.caseId(), of.patient(), protocol.code()));
        return plan.id();
    }

    /**
     * Completes a step: keeps what was measured, lets the table (or the clinician) choose, opens what follows.
     *
     * @return the steps opened
     * @throws DomainException see {@link StepCompletion}; {@link AnsweredChecks}; {@code plan.role}; {@code plan.open_steps};
     *                         {@code stale};
     *                         {@code plan.table_age} (years) for a nurse where the table does not hold for the age;
     *                         {@code plan.no_dose} at {@code noDose}; {@code plan.provoked} while the provoked-seizure guard holds what it would open
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<PlanStepId> complete(CompleteStep told) {
        Plan plan = plans.lockOf(told.step().id());
        PlanStep step = plan.step(told.step());
        ProtocolDefinition whole = protocols.version(plan.versionId());
        CaseFacts of = facts.of(plan.caseId(), today(), LabOffers.analytes(whole.step(step.stepId())));
        ProtocolDefinition protocol = whole.forAge(of.yearsOn(today()));
        StepDefinition definition = protocol.step(step.stepId());
        requireRole(plan, definition);
        requireTable(plan, definition, whole);
        step.requireOpen();
        Settled settled = completion.settle(definition, told, of.values());
        if (FailedDose.isExplained(definition, settled.outcome(), plans.isGiven(step.id()), told.noDose())) {
            plans.add(new StepRemark(step.id(), "None given: " + told.noDose(), stamp()));
        }
        List<SafetyNotice> spoken = safety.of(of, protocol, definition);
        answers.require(plan, spoken, told);
        epilepsy.require(of, steps(protocol, settled.outcome().nextSteps()), settled.measures())
                .ifPresent(step::showed);
        List<PlanStep> opened = plan.complete(step, settled, new Walk(protocol, stamp()));
        answers.keep(plan, spoken, told);
        pace.follow(plan.patient(), protocol, opened);
        alarms.raise(plan, step, settled.measures());
        return move(plan, step, definition, opened);
    }

    /** A physician decides otherwise; the reason is kept, and what is opened instead is the physician's word. */
    @RolesAllowed(PHYSICIAN)
    public List<PlanStepId> deviate(DeviateStep told) {
        Plan plan = plans.lockOf(told.step().id());
        PlanStep step = plan.step(told.step());
        ProtocolDefinition protocol = protocols.version(plan.versionId());
        epilepsy.requireOtherwise(plan.caseId(), steps(protocol, told.next()));
        List<PlanStep> opened = plan.deviate(step, told, new Walk(protocol, stamp()));
        pace.follow(plan.patient(), protocol, opened);
        return move(plan, step, protocol.step(step.stepId()), opened);
    }

    /**
     * Due later, for a reason.
     *
     * @throws DomainException {@code plan.postpone_past}, {@code plan.postpone_earlier} at {@code due};
     *                         {@code plan.postpone_emergency} for an emergency step, which nobody but a physician postpones
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void postpone(StepVersion seen, Instant due, String reason) {
        Plan plan = plans.lockOf(seen.id());
        PlanStep step = plan.step(seen);
        StepDefinition definition = protocols.version(plan.versionId()).step(step.stepId());
        requireRole(plan, definition);
        if (definition.emergency() && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("plan.postpone_emergency", plan.patient().value(), seen.id().value());
        }
        plans.add(step.postpone(due, reason, stamp()));
        audit.changed(plan.patient().value(), "plan.postpone", seen.id().value());
    }

    /**
     * Ends a plan early; its open steps fall away. Needs a reason.
     *
     * @param seen the open steps the physician saw
     * @throws DomainException {@code stale} when another was opened since: an emergency does not fall away unseen
     */
    @RolesAllowed(PHYSICIAN)
    public void stop(PlanId id, Set<PlanStepId> seen, String reason) {
        Plan plan = plans.lock(id);
        plan.stop(seen, reason, stamp());
        audit.changed(plan.patient().value(), "plan.stop", id.value());
        stage.settle(plan.caseId(), reason);
        news.ended(plan.endedNews());
    }

    /** Keeps an emergency dose as it was given (D12); refused at the field that is missing or names somebody who may not. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void recordDose(RecordDose told) {
        Plan plan = plans.lockOf(told.step());
        requireGives(plan, told);
        PlanDose dose = new PlanDose(plan.patient(), told, stamp());
        if (!colleagues.hold(told.prescriber(), PHYSICIAN)) {
            throw new DomainException("plan.dose_prescriber").at("prescriber");
        }
        if (!colleagues.hold(told.checker(), PHYSICIAN, NURSE)) {
            throw new DomainException("plan.dose_checker").at("checker");
        }
        plans.add(dose);
        audit.changed(plan.patient().value(), "plan.dose", dose.id());
    }

    /**
     * Something of a step that is done was wrong: said beside it. What follows from it is decided at the steps that are open.
     *
     * @throws DomainException {@code plan.step_open} while it can still be recorded rightly, {@code text.required} at
     *                         {@code reason}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void remark(PlanStepId id, String remark) {
        Plan plan = plans.lockOf(id);
        PlanStep step = plan.steps().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        requireRole(plan, protocols.version(plan.versionId()).step(step.stepId()));
        if (step.isOpen()) {
            throw new DomainException("plan.step_open");
        }
        plans.add(new StepRemark(id, remark, stamp()));
        audit.changed(plan.patient().value(), "plan.remark", id.value());
    }

    /** A dose was written down wrongly: it is struck out; refuses {@code text.required} at {@code reason}. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void strikeDose(UUID dose, String reason) {
        PlanDose wrong = plans.dose(dose);
        plans.add(new StruckDose(wrong.id(), TextEntry.required(reason, LONGEST_REASON, "reason"), stamp()));
        audit.changed(wrong.patient().value(), "plan.dose_struck", wrong.id());
    }

    private static List<StepDefinition> steps(ProtocolDefinition protocol, Collection<String> codes) {
        return codes.stream().map(protocol::step).toList();
    }

    private void requireGives(Plan plan, RecordDose told) {
        ProtocolDefinition protocol = protocols.version(plan.versionId());
        boolean gives = plan.steps().stream().filter(step -> step.id().equals(told.step()))
                .map(step -> protocol.step(step.stepId())).allMatch(StepDefinition::isDosed);
        if (!gives) {
            throw new DomainException("plan.dose_step");
        }
    }

    private void requireStart(StartPlan told, ProtocolDefinition protocol, CaseFacts of) {
        if (!of.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        if (!of.knows(told.origin())) {
            throw new DomainException("plan.origin");
        }
        if (of.running().contains(protocol.code())) {
            throw new DomainException("plan.running", protocol.name());
        }
        boolean emergency = told.steps().stream().map(protocol::step).allMatch(StepDefinition::emergency);
        if (!caller.is(PHYSICIAN) && !emergency) {
            throw new RoleRefusal("plan.physician", of.patient().value(), of.caseId().value());
        }
    }

    private void requireRole(Plan plan, StepDefinition step) {
        if (!caller.is(step.role()) && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("plan.role", plan.patient().value(), plan.id().value(), step.text().role());
        }
    }

    /** Where an adult's table is set aside for a child, a physician judges; an emergency does not wait for one. */
    private void requireTable(Plan plan, StepDefinition forThisAge, ProtocolDefinition protocol) {
        boolean setAside = !forThisAge.isDecidedByTable() && protocol.step(forThisAge.id()).isDecidedByTable();
        if (setAside && !forThisAge.emergency() && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("plan.table_age", plan.patient().value(), plan.id().value(),
                    protocol.tablesFromAge());
        }
    }

    private List<PlanStepId> move(Plan plan, PlanStep step, StepDefinition definition, List<PlanStep> opened) {
        List<PlanStepId> ids = opened.stream().map(PlanStep::id).toList();
        audit.changed(plan.patient().value(), "plan.step", step.id().value());
        stage.settle(plan.caseId(), definition.code() + " " + definition.title());
        news.moved(new StepCompleted(step.id(), plan.id(), plan.caseId(), plan.patient(), definition.code(), ids));
        if (plan.status() != PlanStatus.ACTIVE) {
            news.ended(plan.endedNews());
        }
        return ids;
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
