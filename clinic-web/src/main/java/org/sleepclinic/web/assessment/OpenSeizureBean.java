package org.sleepclinic.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.assessment.RedFlag;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.EmergencyOpeningFacade;
import org.sleepclinic.plan.EmergencyStart;
import org.sleepclinic.plan.PlanId;

/** Where a confirmed emergency leads: a seizure to its own page, whose clock runs from what was told; all else to the case. */
@Named("openSeizure")
@ApplicationScoped
public class OpenSeizureBean {
    /** Timed from its first minute, whatever rule it reaches. */
    private static final Reason CONVULSING = new Reason("NOW.01", "yes");

    @Inject
    private EmergencyOpeningFacade emergencies;

    /** Does confirming these open the page of a seizure? */
    public boolean opens(List<RedFlag> flags) {
        return flags.stream().anyMatch(flag -> EmergencyStart.opening(flag.code())
                .filter(EmergencyStart::isSeizure).isPresent()
                || flag.weighing().supports().contains(CONVULSING));
    }

    /** The page to go on with; a closed case has no plan, and is read. */
    public String after(String caseId, List<RedFlag> raised) {
        return (opens(raised) ? emergencies.openSeizure(CaseId.parse(caseId)) : Optional.<PlanId>empty())
                .map(plan -> "/emergency/view?faces-redirect=true&plan=" + plan)
                .orElse("/chart/case?faces-redirect=true&id=" + caseId);
    }
}
