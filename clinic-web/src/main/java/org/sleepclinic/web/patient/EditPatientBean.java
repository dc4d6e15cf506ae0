package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PatientView;
import org.sleepclinic.patient.Sex;
import org.sleepclinic.web.shell.Texts;

/** Correcting a patient's demographics; the version read travels with the form. */
@Named("editPatient")
@ViewScoped
public class EditPatientBean implements Serializable {
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String id;
    private int version;
    private PatientBanner banner;
    private DemographicsForm form;
    private String reason;

    public void load() {
        PatientView view = patients.view(PatientId.parse(id));
        banner = patients.banner(view.id());
        version = view.version();
        form = new DemographicsForm(view.demographics());
    }

    public String save() {
        patients.correct(PatientId.parse(id), form.told(), version, reason);
        Messages.addFlashGlobalInfo(texts.of("patient", "corrected"));
        return "/patient/view?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public int getVersion() {
        return version;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public DemographicsForm getForm() {
        return form;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
