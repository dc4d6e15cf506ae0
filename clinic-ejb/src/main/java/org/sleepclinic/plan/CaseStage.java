package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;

/**
 * Where a case stands by its plans: in treatment while a treatment step is open, in follow-up when only follow-up is left
 * or every plan has ended. Sleep goals hold no case in treatment.
 */
@Dependent
class CaseStage {
    @Inject
    private CaseFacade cases;
    @Inject
    private StageQueries stages;

    /** Moves the case to where its plans say, if it is elsewhere. */
    void settle(CaseId caseId, String why) {
        OpenPhases open = stages.of(caseId);
        CaseView now = cases.view(caseId);
        if (open.treatment() > 0) {
            treat(now, why);
        } else if (now.status() == CaseStatus.IN_TREATMENT && (open.followUp() > 0 || open.plans() == 0)) {
            cases.advance(caseId, CaseStatus.FOLLOW_UP);
        } else if (now.status() == CaseStatus.DIAGNOSED && open.plans() > 0) {
            cases.advance(caseId, CaseStatus.IN_TREATMENT);
        }
    }

    /** Calcium fell again during follow-up: back into treatment, for a reason. */
    private void treat(CaseView now, String why) {
        if (now.status() == CaseStatus.FOLLOW_UP) {
            cases.move(now.id(), CaseStatus.IN_TREATMENT, why, now.version());
        } else {
            cases.advance(now.id(), CaseStatus.IN_TREATMENT);
        }
    }
}
