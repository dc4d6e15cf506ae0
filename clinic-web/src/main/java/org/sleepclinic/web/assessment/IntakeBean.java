package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.sleepclinic.assessment.GiveAnswer;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.IntakeId;
import org.sleepclinic.assessment.IntakeSection;
import org.sleepclinic.assessment.IntakeSheet;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;

/** The intake of a case: one section of questions, each answer kept at once, and what they suggest so far. */
@Named("intake")
@ViewScoped
public class IntakeBean implements Serializable {
    @Inject
    private transient IntakeFacade intakes;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private TypedText typed;
    private String caseId;
    private String section;
    private IntakeSheet sheet;
    private PatientBanner banner;
    private List<AnswerField> fields = List.of();
    private boolean saved;
    private String voidReason;

    /** Opens the intake at its section; what this person had typed there without saving stands in the fields. */
    public void load() {
        sheet = intakes.sheet(CaseId.parse(caseId));
        banner = patients.banner(sheet.patient());
        if (isOpen()) {
            typed.open(id().toString());
            fields = getShown().items().stream().map(AnswerField::new).toList();
            fields.forEach(field -> field.follow(sheet));
            fields.forEach(field -> typed.of(field.getItem().code()).ifPresent(field::restore));
        }
    }

    public String start() {
        intakes.start(sheet.caseId());
        return go(null);
    }

    /** A choice was made or a field was left. What was typed is kept first, so that a refusal costs nobody a word. */
    public void answer(AnswerField field) {
        String code = field.getItem().code();
        String said = field.said();
        if (field.isTyped()) {
            field.forgetState();
            typed.keep(code, said);
        }
        IntakeSheet fresh = said.isEmpty() ? intakes.clear(id(), code)
                : intakes.answer(new GiveAnswer(id(), code, field.saidState(), said));
        typed.drop(code);
        show(fresh);
    }

    /** "Unknown" or "not asked" was chosen beside a field. */
    public void answerState(AnswerField field) {
        show(intakes.answer(new GiveAnswer(id(), field.getItem().code(), field.saidState(), "")));
        typed.drop(field.getItem().code());
    }

    /** Somebody pauses in a field: what stands there is kept as typed. */
    public void typing(AnswerField field) {
        if (field.isUnkept()) {
            typed.keep(field.getItem().code(), field.getValue());
            field.kept();
            saved = true;
        }
    }

    public void clear(AnswerField field) {
        typed.drop(field.getItem().code());
        show(intakes.clear(id(), field.getItem().code()));
    }

    public void confirmFlag(String ruleId) {
        show(intakes.confirmFlag(id(), ruleId));
    }

    public void confirmSymptom(FindingCode symptom, boolean present) {
        show(intakes.confirmSymptom(id(), symptom, present));
    }

    public String go(String to) {
        return "/assessment/intake?faces-redirect=true&case=" + caseId + (to == null ? "" : "&section=" + to);
    }

    public String finish() {
        intakes.finish(id());
        return "/chart/case?faces-redirect=true&id=" + caseId;
    }

    public String voidIntake() {
        intakes.voidIntake(id(), voidReason);
        return go(null);
    }

    /** Shows the intake as it now stands: questions that opened or closed, and what somebody else answered meanwhile. */
    private void show(IntakeSheet fresh) {
        sheet = fresh;
        saved = true;
        PrimeFaces.current().ajax().update("finishing:form:summary");
        fields.stream().filter(field -> field.follow(fresh))
                .forEach(field -> PrimeFaces.current().ajax().update("form:" + field.getId() + "-box"));
    }

    private IntakeId id() {
        return sheet.head().id();
    }

    public boolean isOpen() {
        return sheet.head() != null && sheet.head().isOpen();
    }

    /** The section shown: the one in the address, else the first with open questions. */
    public IntakeSection getShown() {
        return sheet.sections().stream().filter(one -> one.code().equals(section)).findFirst()
                .or(() -> sheet.sections().stream().filter(one -> sheet.done(one) < sheet.asked(one).size()).findFirst())
                .orElse(sheet.sections().getFirst());
    }

    /** The section so many steps away, or null. */
    public IntakeSection beside(int steps) {
        int at = sheet.sections().indexOf(getShown()) + steps;
        return at >= 0 && at < sheet.sections().size() ? sheet.sections().get(at) : null;
    }

    public IntakeSheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<AnswerField> getFields() {
        return fields;
    }

    /** True once something was kept since the page was opened. */
    public boolean isSaved() {
        return saved;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
