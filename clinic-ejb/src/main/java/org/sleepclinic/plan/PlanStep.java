package org.sleepclinic.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.protocol.StepDefinition;

/** One step of a patient's plan, from the moment it was opened to how it came out. Part of {@link Plan}. */
@Phi
@Entity
@Table(name = "plan_step")
class PlanStep {
    private static final int LONGEST_CAUSE = 400;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;
    @Column(name = "step_id")
    private UUID stepId;
    @Enumerated(EnumType.STRING)
    private StepStatus status;
    @Column(name = "activated_at")
    private Instant activatedAt;
    @Column(name = "activated_by_step")
    @Convert(converter = UuidConverter.class)
    private UUID activatedByStep;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "original_due_at")
    private Instant originalDueAt;
    @Column(name = "opened_because")
    private String openedBecause;
    @Column(name = "postpone_reason")
    private String postponeReason;
    @Column(name = "outcome_code")
    private String outcomeCode;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "decision_row_id")
    @Convert(converter = UuidConverter.class)
    private UUID decisionRowId;
    private String reason;
    @Column(name = "unprovoked_seen")
    private String unprovokedSeen;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "completed_by")
    @Convert(converter = UuidConverter.class)
    private UUID completedBy;
    @ElementCollection
    @CollectionTable(name = "plan_measure", joinColumns = @JoinColumn(name = "plan_step_id"))
    private List<RecordedMeasure> measures = new ArrayList<>();
    @Version
    private int version;

    protected PlanStep() {
    }

    /** Opens a step; {@code from} is the step that led here, or null at the plan's start. */
    PlanStep(Plan plan, StepDefinition step, PlanStep from, Instant due, Instant at) {
        this.id = Uuid7.next();
        this.plan = plan;
        this.stepId = step.id();
        this.status = StepStatus.OPEN;
        this.activatedAt = at;
        this.activatedByStep = from == null ? null : from.id;
        this.dueAt = due;
        this.originalDueAt = due;
    }

    /** Due sooner because of what happened, and says so; one that is due before stays as it is. */
    Optional<StepMove> sooner(Instant due, String what, Stamp stamp) {
        if (!due.isBefore(dueAt)) {
            return Optional.empty();
        }
        because(what);
        return Optional.of(move(due, what, stamp));
    }

    /**
     * Due with the change it goes with, never before now; what somebody has postponed stays where it is, and what is overdue
     * stays overdue while the change is.
     */
    Optional<StepMove> follow(Instant change, String what, Stamp stamp) {
        Instant due = change.isBefore(stamp.at()) ? stamp.at() : change;
        boolean ahead = dueAt.isAfter(stamp.at()) || due.isAfter(stamp.at());
        return postponeReason == null && ahead && !due.equals(dueAt) ? Optional.of(move(due, what, stamp))
                : Optional.empty();
    }

    private StepMove move(Instant due, String what, Stamp stamp) {
        StepMove moved = new StepMove(id(), dueAt, due, what, stamp);
        this.dueAt = due;
        return moved;
    }

    /** What happened that opened it or made it due sooner, in order; what no longer fits stands with its moves. */
    void because(String what) {
        String all = openedBecause == null ? what : openedBecause + "; " + what;
        if (all.length() <= LONGEST_CAUSE) {
            this.openedBecause = all;
        }
    }

    String because() {
        return openedBecause;
    }

    /** Done as the protocol says. */
    void complete(Settled settled, Stamp stamp) {
        end(StepStatus.DONE, stamp);
        this.outcomeCode = settled.outcome().code();
        this.chosenBy = settled.row().isPresent() ? "TABLE" : "CLINICIAN";
        this.decisionRowId = settled.row().orElse(null);
        settled.measures().forEach(
                (code, value) -> measures.add(new RecordedMeasure(code, value, settled.sources().get(code))));
    }

    /** What a physician was shown who called the seizure unprovoked (D7); kept with the step. */
    void showed(String values) {
        this.unprovokedSeen = values;
    }

    /** Decided otherwise; the reason is kept. */
    void deviate(String why, Stamp stamp) {
        end(StepStatus.DEVIATED, stamp);
        this.chosenBy = "CLINICIAN";
        this.reason = TextEntry.required(why, 1000, "reason");
    }

    /** Falls away with its plan. */
    void cancel(String why, Stamp stamp) {
        end(StepStatus.CANCELLED, stamp);
        this.reason = why;
    }

    /** Due later, for a reason; the first due time stays readable. */
    StepMove postpone(Instant due, String why, Stamp stamp) {
        requireOpen();
        if (!due.isAfter(stamp.at())) {
            throw new DomainException("plan.postpone_past").at("due");
        }
        if (!due.isAfter(dueAt)) {
            throw new DomainException("plan.postpone_earlier").at("due");
        }
        this.postponeReason = TextEntry.required(why, 400, "reason");
        return move(due, postponeReason, stamp);
    }

    /** Refuses {@code plan.step_closed} once it is done. */
    void requireOpen() {
        if (!isOpen()) {
            throw new DomainException("plan.step_closed");
        }
    }

    /** Refuses with {@code stale} whoever looks at an older version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    private void end(StepStatus how, Stamp stamp) {
        this.status = StepStatus.MOVES.move(status, how);
        this.completedAt = stamp.at();
        this.completedBy = stamp.by();
    }

    boolean isOpen() {
        return status == StepStatus.OPEN;
    }

    boolean is(StepDefinition step) {
        return stepId.equals(step.id());
    }

    PlanStepId id() {
        return new PlanStepId(id);
    }

    UUID stepId() {
        return stepId;
    }

    StepStatus status() {
        return status;
    }

    Instant dueAt() {
        return dueAt;
    }

    List<RecordedMeasure> measures() {
        return List.copyOf(measures);
    }

    @Override
    public String toString() {
        return "PlanStep[" + id + "]";
    }
}
