package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.CompleteStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.plan.Preview;
import org.sleepclinic.plan.StepSheet;
import org.sleepclinic.plan.StepVersion;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.web.identity.CoSigningBean;
import org.sleepclinic.web.shell.Texts;

/** The step at hand: what to do, what was found, and before saving what it will open. */
@Named("completeStep")
@ViewScoped
public class CompleteStepBean implements Serializable {
    @Inject
    private transient PlanLookupFacade lookup;
    @Inject
    private transient PlanFacade plans;
    @Inject
    private transient CoSigningBean coSigning;
    @Inject
    private transient Texts texts;
    private String id;
    private StepSheet sheet;
    private List<StepField> fields = List.of();
    private String outcome;
    private String safetyReason;
    private String second;
    private Preview preview;

    public void load() {
        sheet = lookup.step(PlanStepId.parse(id));
        fields = sheet.step().typedMeasures().stream()
                .map(measure -> new StepField(measure, sheet.offer(measure.code()), sheet.known(measure.code())))
                .toList();
        look();
    }

    /** Somebody says that an old value still holds. */
    public void takeOver(StepField field) {
        field.takeOver();
        look();
    }

    /** What saving would do with what is typed so far. */
    public void look() {
        preview = lookup.preview(sheet, measures(), outcome);
    }

    public String complete() {
        StepVersion seen = new StepVersion(sheet.id(), sheet.version());
        plans.complete(new CompleteStep(seen, measures(), outcome, safetyReason, coSigning.by(second)));
        Messages.addFlashGlobalInfo(texts.of("plan", "completed", sheet.step().code()));
        return sheet.step().emergency() ? "/emergency/view?faces-redirect=true&plan=" + sheet.head().planId()
                : "/plan/view?faces-redirect=true&case=" + sheet.caseId();
    }

    private Map<String, Measured> measures() {
        Map<String, Measured> typed = new HashMap<>();
        fields.forEach(field -> field.value().ifPresent(value -> typed.put(field.getMeasure().code(), value)));
        return typed;
    }

    /** May this person complete it now? */
    public boolean isActing() {
        return sheet.mayAct() && sheet.open();
    }

    /** Does it, while open, first ask where the patient is: an emergency, or something is given? */
    public boolean isEmergency() {
        return sheet.open() && (sheet.step().emergency() || sheet.step().isDosed());
    }

    /** Is a dose recorded here? Whoever gave it does, though the step be another's to complete. */
    public boolean isTakesDoses() {
        return sheet.open() && sheet.step().isDosed() && sheet.mayDose();
    }

    public boolean isAsksReason() {
        return sheet.safety().stream().map(SafetyNotice::level).anyMatch(level -> level.needsReason());
    }

    public boolean isAsksSecond() {
        return sheet.safety().stream().map(SafetyNotice::level).anyMatch(level -> level.needsSecondPrescriber());
    }

    public StepSheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return sheet.banner();
    }

    public List<StepField> getFields() {
        return fields;
    }

    public Preview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getSafetyReason() {
        return safetyReason;
    }

    public void setSafetyReason(String safetyReason) {
        this.safetyReason = safetyReason;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}
