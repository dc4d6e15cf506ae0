package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Uuid7;

/** That a step's due time moved, and what moved it: an event, the treatment it goes with, or somebody who postponed it. */
@Phi
@Entity
@Table(name = "plan_step_move")
class StepMove {
    @Id
    private UUID id;
    @Column(name = "plan_step_id")
    private UUID planStepId;
    @Column(name = "due_from")
    private Instant dueFrom;
    @Column(name = "due_to")
    private Instant dueTo;
    private String why;
    @Column(name = "moved_at")
    private Instant movedAt;
    @Column(name = "moved_by")
    private UUID movedBy;

    protected StepMove() {
    }

    StepMove(PlanStepId step, Instant from, Instant to, String why, Stamp stamp) {
        this.id = Uuid7.next();
        this.planStepId = step.value();
        this.dueFrom = from;
        this.dueTo = to;
        this.why = why;
        this.movedAt = stamp.at();
        this.movedBy = stamp.by();
    }

    UUID step() {
        return planStepId;
    }

    String why() {
        return why;
    }

    @Override
    public String toString() {
        return "StepMove[" + id + "]";
    }
}
