package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.assessment.ReassuranceFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.web.shell.Texts;

/** What a patient with a likely hypnic jerk is told, and that it was told. */
@Named("reassure")
@ViewScoped
public class ReassureBean implements Serializable {
    private static final String FEATURE = "assessment";

    @Inject
    private transient ReassuranceFacade reassurance;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String caseId;
    private CaseView view;
    private PatientBanner banner;
    private String body;

    public void load() {
        view = reassurance.of(CaseId.parse(caseId));
        banner = patients.banner(view.patient());
        body = texts.of(FEATURE, "reassureText");
    }

    public String give() {
        reassurance.given(view.id(), body);
        Messages.addFlashGlobalInfo(texts.of(FEATURE, "reassureGiven"));
        return "/chart/case?faces-redirect=true&id=" + caseId;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String asked) {
        this.caseId = asked;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        this.body = typed;
    }
}
