package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseOrigin;
import org.sleepclinic.casefile.OpenCase;
import org.sleepclinic.casefile.Physician;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.web.shell.Texts;

/** Taking on a complaint, from a referral or from somebody who walked in. */
@Named("openCase")
@ViewScoped
public class OpenCaseBean implements Serializable {
    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String patientId;
    private PatientBanner banner;
    private List<Physician> physicians;
    private final CaseForm form = new CaseForm();

    public void load() {
        banner = patients.banner(PatientId.parse(patientId));
        physicians = cases.physicians();
    }

    public String save() {
        CaseId id =
                cases.open(new OpenCase(banner.patientId(), form.getOrigin(), form.getReferrer(), form.getComplaint(),
                        form.getUrgency(), form.responsibleId()));
        Messages.addFlashGlobalInfo(texts.of("casefile", "opened"));
        return "/casefile/move?faces-redirect=true&case=" + id;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String asked) {
        this.patientId = asked;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<Physician> getPhysicians() {
        return physicians;
    }

    public CaseForm getForm() {
        return form;
    }

    public CaseOrigin[] getOrigins() {
        return CaseOrigin.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }
}
