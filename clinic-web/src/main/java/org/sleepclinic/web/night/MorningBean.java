package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.night.MorningView;
import org.sleepclinic.night.Verdict;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.web.shell.Texts;

/** The record of one bed's night. */
@Named("morning")
@ViewScoped
public class MorningBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MorningFacade mornings;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private final MorningForm form = new MorningForm();
    private String id;
    private MorningView shown;
    private PatientBanner banner;

    public void load() {
        shown = mornings.view(AppointmentId.parse(id));
        banner = patients.banner(shown.patient());
        form.begin(shown);
    }

    public String save() {
        mornings.record(AppointmentId.parse(id), shown.counting(), form.entry());
        Messages.addFlashGlobalInfo(texts.of("night", "recordSaid." + form.getVerdict()));
        return "/night/sheet?faces-redirect=true&night=" + shown.night();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Alarm.Level[] getLevels() {
        return Alarm.Level.values();
    }

    public MorningForm getForm() {
        return form;
    }

    public MorningView getShown() {
        return shown;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
