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
import org.sleepclinic.casefile.CaseRow;
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
    @Inject
    private transient CaseLinkBean link;
    private String patientId;
    private PatientBanner banner;
    private List<Physician> physicians;
    private List<CaseRow> openAlready;
    private final CaseForm form = new CaseForm();

    public void load() {
        banner = patients.banner(PatientId.parse(patientId));
        physicians = cases.physicians();
        openAlready = cases.ofPatient(banner.patientId()).stream().filter(row -> row.status().isOpen()).toList();
    }

    public String save() {
        CaseId id =
                cases.open(new OpenCase(banner.patientId(), form.getOrigin(), form.getReferrer(), form.getComplaint(),
                        form.getUrgency(), form.responsibleId()));
        Messages.addFlashGlobalInfo(texts.of("casefile", "opened", numberOf(id)));
        return link.isClinical() ? "/casefile/move?faces-redirect=true&case=" + id
                : "/patient/view?faces-redirect=true&id=" + patientId;
    }

    private String numberOf(CaseId id) {
        return cases.ofPatient(banner.patientId()).stream().filter(row -> row.id().equals(id))
                .map(CaseRow::shownNumber).findFirst().orElse("");
    }

    /** Cases of this patient that are open, newest first: perhaps the complaint is one of theirs. */
    public List<CaseRow> getOpenAlready() {
        return openAlready;
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
