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
import org.sleepclinic.document.AttachmentRow;
import org.sleepclinic.document.DocumentFacade;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.web.document.PaperForm;
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
    @Inject
    private transient DocumentFacade documents;
    private String patientId;
    private PatientBanner banner;
    private List<Physician> physicians;
    private List<CaseRow> openAlready;
    private List<AttachmentRow> papers;
    private final CaseForm form = new CaseForm();
    private final PaperForm paper = new PaperForm();

    public void load() {
        banner = patients.banner(PatientId.parse(patientId));
        physicians = cases.physicians();
        openAlready = cases.ofPatient(banner.patientId()).stream().filter(row -> row.status().isOpen()).toList();
        readPapers();
    }

    /** Letters that wait for a case: they are shown beside the form, and filed under the case that is opened. */
    private void readPapers() {
        papers = documents.ofPatient(banner.patientId()).stream()
                .filter(AttachmentRow::isForANewCase).toList();
    }

    /** Keeps the letter first; what is typed beside it stays. */
    public void keepPaper() {
        documents.add(paper.added(banner.patientId()), texts.label(paper.getKind()));
        readPapers();
    }

    public String save() {
        CaseId id =
                cases.open(new OpenCase(banner.patientId(), form.getOrigin(), form.getReferrer(), form.getComplaint(),
                        form.getUrgency(), form.responsibleId()));
        if (!papers.isEmpty()) {
            documents.fileUnder(banner.patientId(), id, papers.stream().map(AttachmentRow::id).toList());
        }
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

    public List<AttachmentRow> getPapers() {
        return papers;
    }

    public PaperForm getPaper() {
        return paper;
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
