package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.Advised;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.web.shell.Texts;

/** The plans the clinic advises for a case, side by side, each with its why. */
@Named("startPlan")
@ViewScoped
public class StartPlanBean implements Serializable {
    @Inject
    private transient PlanLookupFacade lookup;
    @Inject
    private transient PlanFacade plans;
    @Inject
    private transient Texts texts;
    private String caseId;
    private List<StartChoice> choices;
    private PatientBanner banner;
    private List<FindingCode> reported;

    public void load() {
        Advised advised = lookup.advised(CaseId.parse(caseId));
        choices = advised.proposals().stream().map(StartChoice::new).toList();
        banner = advised.banner();
        reported = advised.reported();
    }

    /** Starts one of them. */
    public String start(StartChoice choice) {
        PlanId started = plans.start(choice.toCommand(CaseId.parse(caseId)));
        Messages.addFlashGlobalInfo(texts.of("plan", "started"));
        return choice.isEmergency() ? "/emergency/view?faces-redirect=true&plan=" + started
                : "/plan/view?faces-redirect=true&case=" + caseId;
    }

    /** "Adjusted calcium", "Tingling of mouth or fingers". */
    public String input(Reason reason) {
        return texts.get("plan").get("input." + reason.input());
    }

    /** A value as it is; a word in the reader's language. */
    public String seen(Reason reason) {
        String key = "seen." + reason.seen();
        return texts.get("plan").containsKey(key) ? texts.get("plan").get(key) : reason.seen();
    }

    /** What cannot be told yet, in words. */
    public String missing(Collection<String> inputs) {
        return inputs.stream().sorted().map(input -> texts.get("plan").get("input." + input))
                .collect(Collectors.joining(", "));
    }

    public boolean isNothing() {
        return choices.stream().noneMatch(choice -> choice.getProposal().oneStart());
    }

    public List<StartChoice> getChoices() {
        return choices;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<FindingCode> getReported() {
        return reported;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }
}
