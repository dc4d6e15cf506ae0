package org.sleepclinic.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.document.AttachmentKind;
import org.sleepclinic.document.AttachmentRow;
import org.sleepclinic.document.DocumentFacade;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.web.shell.Texts;

/** A patient's scanned papers: seen, added, filed under a case, voided. */
@Named("papersPage")
@ViewScoped
public class PapersBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentFacade documents;
    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private final PaperForm form = new PaperForm();
    private String patientId;
    private AttachmentKind kind;
    private PatientBanner banner;
    private List<AttachmentRow> rows;
    private List<CaseRow> openCases;
    private AttachmentRow chosen;
    private AttachmentRow filing;
    private String filedUnder;
    private String reason;

    /** What is to be added may come with the address: the signed consent somebody misses. */
    public void load() {
        banner = patients.banner(PatientId.parse(patientId));
        rows = documents.ofPatient(banner.patientId());
        openCases = cases.ofPatient(banner.patientId()).stream().filter(row -> row.status().isOpen()).toList();
        form.proposeCase(openCases);
        if (kind != null) {
            form.setKind(kind);
        }
    }

    public String add() {
        documents.add(form.added(banner.patientId()), texts.label(form.getKind()));
        Messages.addFlashGlobalInfo(texts.of("document", "added"));
        return again();
    }

    public void choose(AttachmentRow row) {
        chosen = row;
    }

    public String voidChosen() {
        documents.voidEntry(chosen.id(), chosen.version(), reason);
        return again();
    }

    /** What waited is to be filed: under the one open case, else somebody chooses among several. */
    public void chooseToFile(AttachmentRow row) {
        filing = row;
        filedUnder = openCases.size() == 1 ? openCases.getFirst().id().toString() : null;
    }

    public String file() {
        documents.fileUnder(banner.patientId(), CaseId.parse(filedUnder), List.of(filing.id()));
        Messages.addFlashGlobalInfo(texts.of("document", "filed"));
        return again();
    }

    private String again() {
        return "/document/papers?faces-redirect=true&patient=" + patientId;
    }

    public AttachmentKind[] getKinds() {
        return AttachmentKind.values();
    }

    public PaperForm getForm() {
        return form;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<AttachmentRow> getRows() {
        return rows;
    }

    public AttachmentRow getChosen() {
        return chosen;
    }

    public List<CaseRow> getOpenCases() {
        return openCases;
    }

    public AttachmentRow getFiling() {
        return filing;
    }

    public String getFiledUnder() {
        return filedUnder;
    }

    public void setFiledUnder(String filedUnder) {
        this.filedUnder = filedUnder;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String patientId) {
        this.patientId = patientId;
    }
}
