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
    private String earlier;
    private IntakeSheet sheet;
    private PatientBanner banner;
    private List<AnswerField> fields = List.of();
    private boolean saved;
    private String voidReason;

    /** Opens the intake at its section; what this person had typed there without saving stands in the fields. */
    public void load() {
        CaseId of = CaseId.parse(caseId);
        sheet = earlier == null ? intakes.sheet(of) : intakes.sheet(of, IntakeId.parse(earlier));
        banner = patients.banner(sheet.patient());
        if (isOpen()) {
            typed.open(sheet.head().id().toString());
            fields = getShown().items().stream().map(AnswerField::new).toList();
            fields.forEach(field -> field.follow(sheet));
            fields.forEach(field -> typed.of(field.getItem().code()).ifPresent(field::restore));
        }
    }

    public String start() {
        intakes.start(sheet.caseId());
        return address(null);
    }

    /** A choice was made or a field was left. What was typed is kept first, so that a refusal costs nobody a word. */
    public void answer(AnswerField field) {
        String code = field.getItem().code();
        String said = field.said();
        if (field.isTyped()) {
            field.forgetState();
            typed.keep(code, said);
        }
        IntakeSheet fresh = said.isEmpty() ? intakes.clear(sheet.head().id(), code)
                : intakes.answer(new GiveAnswer(sheet.head().id(), code, field.saidState(), said));
        typed.drop(code);
        show(fresh);
    }

    /** "Unknown" or "not asked" was chosen beside a field. */
    public void answerState(AnswerField field) {
        show(intakes.answer(new GiveAnswer(sheet.head().id(), field.getItem().code(), field.saidState(), "")));
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
        show(intakes.clear(sheet.head().id(), field.getItem().code()));
    }

    public void confirmFlag(String ruleId) {
        show(intakes.confirmFlag(sheet.head().id(), ruleId));
    }

    public void confirmSymptom(FindingCode symptom, boolean present) {
        show(intakes.confirmSymptom(sheet.head().id(), symptom, present));
    }

    /**
     * Leaves for another section, once everything typed in this one is an answer: what is refused says so at its field, which
     * is drawn anew for that, and above the page.
     */
    public String go(String to) {
        answerPending();
        return address(to);
    }

    private void answerPending() {
        List<AnswerField> pending = fields.stream().filter(AnswerField::isPending).toList();
        pending.forEach(field -> PrimeFaces.current().ajax().update("form:" + field.getId() + "-box"));
        pending.forEach(this::answer);
    }

    private String address(String to) {
        return "/assessment/intake?faces-redirect=true&case=" + caseId + (to == null ? "" : "&section=" + to);
    }

    public String finish() {
        answerPending();
        intakes.finish(sheet.head().id());
        return "/chart/case?faces-redirect=true&id=" + caseId;
    }

    public String voidIntake() {
        intakes.voidIntake(sheet.head().id(), voidReason);
        return address(null);
    }

    /** Shows the intake as it now stands: questions that opened or closed, and what somebody else answered meanwhile. */
    private void show(IntakeSheet fresh) {
        sheet = fresh;
        saved = true;
        PrimeFaces.current().ajax().update("form:aside", "form:saved", "finishing:form:summary", "looked:form:which");
        fields.stream().filter(field -> field.follow(fresh))
                .forEach(field -> PrimeFaces.current().ajax().update("form:" + field.getId() + "-box"));
    }

    public boolean isOpen() {
        return earlier == null && sheet.head() != null && sheet.head().isOpen();
    }

    public IntakeSection getShown() {
        return sheet.section(section);
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

    /** An intake to be read, by its id; null shows the one that counts. */
    public String getEarlier() {
        return earlier;
    }

    public void setEarlier(String id) {
        this.earlier = id;
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
