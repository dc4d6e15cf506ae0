package org.sleepclinic.web.medication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.medication.Answer;
import org.sleepclinic.medication.ChangeDose;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.medication.Ladder.Rung;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.MedicationLookupFacade;
import org.sleepclinic.medication.StopCause;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.medication.TreatmentPage;
import org.sleepclinic.medication.TreatmentVersion;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.web.identity.CoSigningBean;
import org.sleepclinic.web.shell.Texts;

/** One treatment: where it stands on its ladder, what is due, what speaks since, and what may be done with it. */
@Named("viewTreatment")
@ViewScoped
public class ViewTreatmentBean implements Serializable {
    @Inject
    private transient MedicationLookupFacade lookup;
    @Inject
    private transient MedicationFacade medication;
    @Inject
    private transient CoSigningBean coSigning;
    @Inject
    private transient Texts texts;
    private String id;
    private String step;
    private TreatmentPage page;
    private LocalDate until;
    private StopCause cause;
    private final AnswerForm form = new AnswerForm();
    private final AnswerForm change = new AnswerForm();

    public void load() {
        page = lookup.treatment(TreatmentId.parse(id));
        if (step != null) {
            Ids.parse(step);
        }
        change.propose(page.next() == null ? page.treatment().dose() : page.next().dose());
    }

    public String titrate() {
        medication.titrate(seen(), Answer.NONE);
        return told("raised");
    }

    public String change() {
        medication
                .change(new ChangeDose(seen(), change.dose(page.treatment().dose().unit()), change.answer(coSigning)));
        return told("changed");
    }

    public String answer() {
        medication.answer(seen(), form.answer(coSigning));
        return told("answered");
    }

    public String hold() {
        medication.hold(seen(), until, form.getReason());
        return told("held");
    }

    public String climb() {
        medication.climb(seen(), form.getReason());
        return told("climbed");
    }

    public String taper() {
        medication.taper(seen(), until, form.getReason());
        return told("tapered");
    }

    public String resume() {
        medication.resume(seen(), form.getReason());
        return told("resumed");
    }

    public String stop() {
        medication.stop(seen(), cause, form.getReason());
        return told("stoppedNow");
    }

    public String rash() {
        medication.rash(seen(), form.getReason());
        return told("rashKept");
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(texts.of("medication", key));
        return "/medication/treatment?faces-redirect=true&id=" + id;
    }

    private TreatmentVersion seen() {
        return page.treatment().seen();
    }

    /** The day a rung began or may begin, if each before it is taken in time. */
    public LocalDate dayOf(Rung rung) {
        return page.treatment().startedOn().plusDays(rung.fromDay() - 1L);
    }

    public boolean isAsksSecond() {
        return page.open().stream().map(SafetyNotice::level).anyMatch(level -> level.needsSecondPrescriber());
    }

    public List<Frequency> getFrequencies() {
        return page.frequencies();
    }

    public List<StopCause> getCauses() {
        return List.of(StopCause.values());
    }

    public TreatmentPage getPage() {
        return page;
    }

    public PatientBanner getBanner() {
        return page.banner();
    }

    public AnswerForm getForm() {
        return form;
    }

    public AnswerForm getChange() {
        return change;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The open step of a plan this was chosen for, or null. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public StopCause getCause() {
        return cause;
    }

    public void setCause(StopCause cause) {
        this.cause = cause;
    }
}
