package org.sleepclinic.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.plan.Proposal;
import org.sleepclinic.plan.StartPlan;

/** One proposal on the page, and with which of its steps the physician would open it. */
public class StartChoice implements Serializable {
    private final Proposal proposal;
    private String step;
    private List<String> goals;

    StartChoice(Proposal proposal) {
        this.proposal = proposal;
        this.step = proposal.advised().stream().findFirst().orElse("");
        this.goals = new ArrayList<>(proposal.advised());
    }

    StartPlan toCommand(CaseId caseId) {
        Set<String> one = step == null || step.isBlank() ? Set.of() : Set.of(step);
        return new StartPlan(caseId, proposal.protocol(), proposal.oneStart() ? one : Set.copyOf(goals),
                proposal.origin());
    }

    /** Does the plan begin with an emergency step? */
    boolean isEmergency() {
        return proposal.starts().stream().anyMatch(start -> start.emergency() && start.code().equals(step));
    }

    public Proposal getProposal() {
        return proposal;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public List<String> getGoals() {
        return goals;
    }

    public void setGoals(List<String> goals) {
        this.goals = new ArrayList<>(goals);
    }
}
