package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.CaseCourse;
import org.sleepclinic.plan.DischargeCheck;
import org.sleepclinic.plan.PlanConflict;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.plan.PlanView;
import org.sleepclinic.plan.SharedStep;
import org.sleepclinic.web.shell.Texts;

/** Every plan of a case: what was done and why, what is next, what may still come, and what discharge needs. */
@Named("viewPlan")
@ViewScoped
public class ViewPlanBean implements Serializable {
    @Inject
    private transient PlanLookupFacade lookup;
    @Inject
    private transient PlanFacade plans;
    @Inject
    private transient Texts texts;
    private String caseId;
    private CaseCourse course;
    private String reason;

    public void load() {
        course = lookup.ofCase(CaseId.parse(caseId));
    }

    public String stop(PlanView plan) {
        plans.stop(plan.id(), plan.open(), reason);
        Messages.addFlashGlobalInfo(texts.of("plan", "stopped"));
        return "/plan/view?faces-redirect=true&case=" + caseId;
    }

    public List<PlanView> getCourses() {
        return course.plans();
    }

    /** Steps of other plans that ask for the same as this one. */
    public List<SharedStep> also(PlanView.Passed step) {
        return course.shared().getOrDefault(step.id(), List.of());
    }

    public List<PlanConflict> getConflicts() {
        return course.conflicts();
    }

    public List<DischargeCheck> getDischarge() {
        return course.discharge();
    }

    public PatientBanner getBanner() {
        return course.banner();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
