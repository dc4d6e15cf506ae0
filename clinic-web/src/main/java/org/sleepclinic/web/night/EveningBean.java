package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.night.EveningFindings;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.night.MorningView;
import org.sleepclinic.night.NightSheetFacade;
import org.sleepclinic.night.YesNo;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.web.shell.Texts;

/** What is found at a bed in the evening. */
@Named("evening")
@ViewScoped
public class EveningBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NightSheetFacade nights;
    @Inject
    private transient MorningFacade mornings;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String id;
    private MorningView shown;
    private PatientBanner banner;
    private YesNo seizureRisk;
    private YesNo fallRisk;
    private String rescuePlan;
    private String lastDose;
    private UUID last;

    /** Begins with what was found last, so that only what is new is typed. */
    public void load() {
        shown = mornings.view(AppointmentId.parse(id));
        banner = patients.banner(shown.patient());
        EveningFindings found = nights.lastEvening(AppointmentId.parse(id));
        seizureRisk = found.seizureRisk();
        fallRisk = found.fallRisk();
        rescuePlan = found.rescuePlan();
        lastDose = found.lastDose();
        last = found.check();
    }

    public String save() {
        nights.evening(AppointmentId.parse(id), last,
                new EveningFindings(seizureRisk, fallRisk, rescuePlan, lastDose, null, null, null));
        Messages.addFlashGlobalInfo(texts.of("night", "eveningSaid"));
        return "/night/sheet?faces-redirect=true&night=" + shown.night();
    }

    public YesNo[] getAnswers() {
        return YesNo.values();
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

    public YesNo getSeizureRisk() {
        return seizureRisk;
    }

    public void setSeizureRisk(YesNo seizureRisk) {
        this.seizureRisk = seizureRisk;
    }

    public YesNo getFallRisk() {
        return fallRisk;
    }

    public void setFallRisk(YesNo fallRisk) {
        this.fallRisk = fallRisk;
    }

    public String getRescuePlan() {
        return rescuePlan;
    }

    public void setRescuePlan(String rescuePlan) {
        this.rescuePlan = rescuePlan;
    }

    public String getLastDose() {
        return lastDose;
    }

    public void setLastDose(String lastDose) {
        this.lastDose = lastDose;
    }
}
