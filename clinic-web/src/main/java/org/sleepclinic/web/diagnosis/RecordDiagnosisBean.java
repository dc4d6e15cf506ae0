package org.sleepclinic.web.diagnosis;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.CodeGroup;
import org.sleepclinic.diagnosis.DiagnosisFacade;
import org.sleepclinic.diagnosis.DiagnosisForm;
import org.sleepclinic.diagnosis.DiagnosisId;
import org.sleepclinic.diagnosis.DiagnosisView;
import org.sleepclinic.diagnosis.IcdCode;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.web.shell.Texts;

/** States what a case is, or restates it: what stands and what was replaced is beside the form. */
@Named("recordDiagnosis")
@ViewScoped
public class RecordDiagnosisBean implements Serializable {
    @Inject
    private transient DiagnosisFacade diagnoses;
    @Inject
    private transient Texts texts;
    private String caseId;
    private String revises;
    private DiagnosisForm page;
    private StatementForm form;

    public void load() {
        page = diagnoses.form(CaseId.parse(caseId));
        form = new StatementForm();
        if (isRevision()) {
            DiagnosisView standing = getRevised();
            form.setCode(standing.code());
            form.setCertainty(standing.certainty());
            form.getSeizures().from(standing.seizures().said());
            form.setEvidence(standing.evidence().stream().map(item -> item.id().toString()).toList());
        }
    }

    public String save() {
        DiagnosisId replaces = isRevision() ? DiagnosisId.parse(revises) : null;
        diagnoses.record(form.toCommand(CaseId.parse(caseId), replaces, page.seizure().seen()));
        Messages.addFlashGlobalInfo(texts.of("diagnosis", "saved"));
        return "/diagnosis/record?faces-redirect=true&case=" + caseId;
    }

    public boolean isRevision() {
        return revises != null && !revises.isBlank();
    }

    /** The statement that is being restated. */
    public DiagnosisView getRevised() {
        UUID id = DiagnosisId.parse(revises).value();
        return page.current().stream().filter(statement -> statement.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.STALE));
    }

    /** Codes to choose from: what is suspected in the case first, then by chapter. The code leads, so that typing it finds it. */
    public List<SelectItem> getCodes() {
        return page.codeGroups().entrySet().stream().map(of -> group(of.getKey(), of.getValue())).toList();
    }

    private SelectItem group(CodeGroup of, List<IcdCode> codes) {
        SelectItem[] items = codes.stream().map(icd -> new SelectItem(icd.code(), icd.code() + " " + icd.label()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(texts.label(of), null, false, items);
    }

    /** What may be said: everything a first time but refuted, or what a restatement allows. */
    public Set<Certainty> getCertainties() {
        return isRevision() ? getRevised().certainty().revisions()
                : EnumSet.complementOf(EnumSet.of(Certainty.REFUTED));
    }

    public List<DiagnosisView> getCurrent() {
        return page.current();
    }

    public List<DiagnosisView> getReplaced() {
        return page.replaced();
    }

    public DiagnosisForm getPage() {
        return page;
    }

    public PatientBanner getBanner() {
        return page.banner();
    }

    public StatementForm getForm() {
        return form;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getRevises() {
        return revises;
    }

    public void setRevises(String revises) {
        this.revises = revises;
    }
}
