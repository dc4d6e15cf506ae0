package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;

/** What somebody found wrong with a step that is done. It changes nothing the step decided on, and stands beside it. */
@Phi
@Entity
@Table(name = "plan_step_remark")
class StepRemark {
    private static final int LONGEST = 400;

    @Id
    private UUID id;
    @Column(name = "plan_step_id")
    private UUID planStepId;
    private String remark;
    @Column(name = "remarked_at")
    private Instant remarkedAt;
    @Column(name = "remarked_by")
    private UUID remarkedBy;

    protected StepRemark() {
    }

    StepRemark(PlanStepId step, String remark, Stamp stamp) {
        this.id = Uuid7.next();
        this.planStepId = step.value();
        this.remark = TextEntry.required(remark, LONGEST, "reason");
        this.remarkedAt = stamp.at();
        this.remarkedBy = stamp.by();
    }

    @Override
    public String toString() {
        return "StepRemark[" + id + "]";
    }
}
