package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.sleepclinic.emergency.EmergencyPlanFacade;
import org.sleepclinic.emergency.GiveDose;
import org.sleepclinic.plan.DeviateStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.StepSheet;
import org.sleepclinic.plan.StepVersion;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.web.shell.Texts;

/** What else may be done with a step: decide otherwise, postpone, record an emergency dose. */
@Named("steerStep")
@ViewScoped
public class SteerStepBean implements Serializable {
    @Inject
    private transient PlanFacade plans;
    @Inject
    private transient EmergencyPlanFacade emergencies;
    @Inject
    private transient Texts texts;
    private String reason;
    private List<String> next = new ArrayList<>();
    private Instant due;
    private final DoseForm dose = new DoseForm();

    public String deviate(StepSheet sheet) {
        plans.deviate(new DeviateStep(seen(sheet), reason, Set.copyOf(next)));
        return told("deviated", "/plan/view?faces-redirect=true&case=" + sheet.caseId());
    }

    public String remark(StepSheet sheet) {
        plans.remark(sheet.id(), reason);
        return told("remarkDone", "/plan/view?faces-redirect=true&case=" + sheet.caseId());
    }

    public String postpone(StepSheet sheet) {
        plans.postpone(seen(sheet), due, reason);
        return told("postponedDone", again(sheet));
    }

    public String give(StepSheet sheet) {
        if (sheet.head().emergency()) {
            emergencies.give(new GiveDose(sheet.head().planId(), "", dose.toCommand(sheet.id())));
        } else {
            plans.recordDose(dose.toCommand(sheet.id()));
        }
        return told("doseKept", again(sheet));
    }

    /** Steps a physician may open instead. */
    public List<StepDefinition> others(StepSheet sheet) {
        return sheet.protocol().steps().stream().filter(step -> !step.code().equals(sheet.step().code())).toList();
    }

    private String told(String key, String page) {
        Messages.addFlashGlobalInfo(texts.of("plan", key));
        return page;
    }

    private static String again(StepSheet sheet) {
        return "/plan/step?faces-redirect=true&id=" + sheet.id();
    }

    private static StepVersion seen(StepSheet sheet) {
        return new StepVersion(sheet.id(), sheet.version());
    }

    public DoseForm getDose() {
        return dose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<String> getNext() {
        return next;
    }

    public void setNext(List<String> next) {
        this.next = new ArrayList<>(next);
    }

    public Instant getDue() {
        return due;
    }

    public void setDue(Instant due) {
        this.due = due;
    }
}
