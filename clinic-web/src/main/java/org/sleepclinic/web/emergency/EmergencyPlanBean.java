package org.sleepclinic.web.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.emergency.EmergencyPlanFacade;
import org.sleepclinic.emergency.EmergencySheet;
import org.sleepclinic.emergency.QuickAnswer;
import org.sleepclinic.emergency.SeizureClock.Prompt;
import org.sleepclinic.emergency.Tick;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.CompleteStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.StepVersion;
import org.sleepclinic.scheduling.OnCall;
import org.sleepclinic.scheduling.RosterFacade;

/** An emergency as it runs: the clock, what is due, and ticking it off. */
@Named("emergencyPlan")
@ViewScoped
public class EmergencyPlanBean implements Serializable {
    @Inject
    private transient EmergencyPlanFacade emergencies;
    @Inject
    private transient PlanFacade plans;
    @Inject
    private transient RosterFacade roster;
    private String plan;
    private EmergencySheet sheet;
    private Prompt prompt;
    private OnCall onCall;
    private Place place;
    private BigDecimal minutes;
    private final Map<String, String> noDose = new HashMap<>();

    public void load() {
        sheet = emergencies.sheet(PlanId.parse(plan));
        prompt = sheet.prompt();
        place = sheet.place();
        onCall = roster.onCall().orElse(null);
    }

    /** The clock has run on since the page was read. */
    public void tock() {
        prompt = emergencies.prompt(sheet).orElse(null);
    }

    public String began() {
        emergencies.beganAgo(sheet.head().plan(), minutes);
        return again();
    }

    public String keepPlace() {
        emergencies.isAt(sheet.head().plan(), place);
        return again();
    }

    /** Ticks a step off with one press. */
    public String tick(Tick step, QuickAnswer answer) {
        plans.complete(new CompleteStep(new StepVersion(step.id(), step.version()), answer.said(), null, "", null,
                noDose.get(step.code())));
        return again();
    }

    private String again() {
        return "/emergency/view?faces-redirect=true&plan=" + plan;
    }

    public EmergencySheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return sheet.banner();
    }

    /** What is due now by the clock; nothing outside a seizure. */
    public Prompt getPrompt() {
        return prompt;
    }

    /** Whom to call now; nothing where the roster names nobody. */
    public OnCall getOnCall() {
        return onCall;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    /** Why no dose was given, by the step's code. */
    public Map<String, String> getNoDose() {
        return noDose;
    }

    public BigDecimal getMinutes() {
        return minutes;
    }

    public void setMinutes(BigDecimal minutes) {
        this.minutes = minutes;
    }
}
