package org.sleepclinic.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.ProtocolDefinition.StartPolicy;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.protocol.Trigger;

/**
 * A patient's way through one version of a protocol. It keeps that version whatever comes later, so that an old case can
 * still explain itself. Several steps may be open at once; the same step is never open twice. When nothing is open any
 * more, the plan is complete.
 */
@Phi
@Entity
@Table(name = "plan")
class Plan {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "version_id")
    private UUID versionId;
    @Column(name = "protocol_code")
    private String protocolCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private Origin.Kind originKind;
    @Column(name = "origin_id")
    private UUID originId;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    @Convert(converter = UuidConverter.class)
    private UUID endedBy;
    @Column(name = "end_reason")
    private String endReason;
    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("activatedAt")
    private List<PlanStep> steps = new ArrayList<>();
    @Version
    private int version;

    protected Plan() {
    }

    /**
     * Starts a patient on a protocol.
     *
     * @throws DomainException {@code plan.start_one} or {@code plan.start_some} at {@code steps}; {@code plan.step} for a
     *                         step that opens no plan
     */
    Plan(PatientId patient, StartPlan told, ProtocolDefinition protocol, Stamp stamp) {
        this.id = Uuid7.next();
        this.caseId = told.caseId().value();
        this.patientId = patient.value();
        this.versionId = protocol.versionId();
        this.protocolCode = protocol.code();
        this.originKind = told.origin().kind();
        this.originId = told.origin().id();
        this.status = PlanStatus.ACTIVE;
        this.startedAt = stamp.at();
        this.startedBy = stamp.by();
        requireStarts(told, protocol);
        open(new TreeSet<>(told.steps()), null, null, new Walk(protocol, stamp));
    }

    private static void requireStarts(StartPlan told, ProtocolDefinition protocol) {
        if (told.steps().isEmpty()) {
            throw new DomainException("plan.start_some").at("steps");
        }
        if (protocol.startPolicy() == StartPolicy.ONE && told.steps().size() > 1) {
            throw new DomainException("plan.start_one").at("steps");
        }
        if (told.steps().stream().map(protocol::step).anyMatch(step -> step.entry() != EntryKind.START)) {
            throw new DomainException("plan.step_no_start").at("steps");
        }
    }

    /**
     * Completes a step and opens what its outcome leads to.
     *
     * @return the steps opened
     * @throws DomainException {@code plan.step_closed}; {@code plan.open_steps} (codes) when the outcome would end the plan
     *                         while other steps wait
     */
    List<PlanStep> complete(PlanStep step, Settled settled, Walk walk) {
        step.requireOpen();
        step.complete(settled, walk.stamp());
        if (settled.outcome().endsPlan()) {
            requireNothingOpen(walk.protocol());
        }
        List<PlanStep> opened = open(settled.outcome().nextSteps(), settled.outcome().dueAfter(), step, walk);
        endIfNothingIsOpen(walk.stamp());
        return opened;
    }

    /**
     * A physician decides otherwise and says why.
     *
     * @throws DomainException {@code plan.deviation_next} at {@code next} when nothing would be open any more: then the
     *                         plan is stopped instead, with its own reason
     */
    List<PlanStep> deviate(PlanStep step, DeviateStep told, Walk walk) {
        step.requireOpen();
        step.deviate(told.reason(), walk.stamp());
        List<PlanStep> opened = open(new TreeSet<>(told.next()), null, step, walk);
        if (openSteps().isEmpty()) {
            throw new DomainException("plan.deviation_next").at("next");
        }
        return opened;
    }

    /** An emergency begins while the plan runs: its step is opened beside what is open. */
    List<PlanStep> openEmergency(String step, Walk walk) {
        return open(List.of(step), null, null, walk);
    }

    /**
     * Something happened meanwhile: the step the protocol names for it is opened beside what is open, or due sooner where it
     * is open already, and says why.
     *
     * @return due times that moved
     */
    List<StepMove> openFor(Trigger trigger, String because, Walk walk) {
        StepDefinition asked = walk.protocol().step(trigger.step());
        Instant due = trigger.dueAfter().from(walk.stamp().at(), walk.stamp().zone());
        List<StepMove> moved = openSteps().stream().filter(step -> step.is(asked))
                .flatMap(step -> step.sooner(due, because, walk.stamp()).stream()).toList();
        open(List.of(trigger.step()), trigger.dueAfter(), null, walk).forEach(step -> step.because(because));
        return moved;
    }

    /** Ends the plan early; what is open falls away with it. Refuses {@code stale} while a step is open that was not seen. */
    void stop(Set<PlanStepId> seen, String reason, Stamp stamp) {
        if (openSteps().stream().anyMatch(step -> !seen.contains(step.id()))) {
            throw new DomainException(DomainException.STALE);
        }
        String why = TextEntry.required(reason, 400, "reason");
        end(PlanStatus.STOPPED, stamp);
        this.endReason = why;
        openSteps().forEach(step -> step.cancel(why, stamp));
    }

    private List<PlanStep> open(Collection<String> codes, DueAfter due, PlanStep from, Walk walk) {
        List<PlanStep> opened = new ArrayList<>();
        for (String code : codes) {
            StepDefinition next = walk.protocol().step(code);
            if (openSteps().stream().noneMatch(step -> step.is(next))) {
                DueAfter after = due == null ? next.dueAfter() : due;
                Instant at = walk.stamp().at();
                opened.add(new PlanStep(this, next, from, after.from(at, walk.stamp().zone()), at));
            }
        }
        steps.addAll(opened);
        return opened;
    }

    private void requireNothingOpen(ProtocolDefinition protocol) {
        List<String> open = openSteps().stream().map(step -> protocol.step(step.stepId()).code()).sorted().toList();
        if (!open.isEmpty()) {
            throw new DomainException("plan.open_steps", String.join(", ", open));
        }
    }

    private void endIfNothingIsOpen(Stamp stamp) {
        if (openSteps().isEmpty()) {
            end(PlanStatus.COMPLETED, stamp);
        }
    }

    private void end(PlanStatus how, Stamp stamp) {
        this.status = PlanStatus.MOVES.move(status, how);
        this.endedAt = stamp.at();
        this.endedBy = stamp.by();
    }

    /** The step as somebody saw it; refuses {@code stale} or {@code unknown}. */
    PlanStep step(StepVersion seen) {
        PlanStep found = steps.stream().filter(step -> step.id().equals(seen.id())).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        found.requireVersion(seen.version());
        return found;
    }

    List<PlanStep> openSteps() {
        return steps.stream().filter(PlanStep::isOpen).toList();
    }

    List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    PlanId id() {
        return new PlanId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    UUID versionId() {
        return versionId;
    }

    PlanStatus status() {
        return status;
    }

    PlanCompleted endedNews() {
        return new PlanCompleted(id(), caseId(), patient(), status);
    }

    @Override
    public String toString() {
        return "Plan[" + id + "]";
    }
}
