package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sleepclinic.casefile.CaseMoved;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.DomainException;

/** A case is not closed over an active plan: its due steps would be forgotten. Complete or stop the plan first. */
@Dependent
class ClosingGuard {
    @Inject
    private StageQueries stages;

    void on(@Observes CaseMoved moved) {
        if (moved.to() == CaseStatus.CLOSED && stages.of(moved.caseId()).plans() > 0) {
            throw new DomainException("plan.still_active");
        }
    }
}
