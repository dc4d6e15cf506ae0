package org.sleepclinic.web.medication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.medication.ChoicePage;
import org.sleepclinic.medication.ChooseTreatment;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.MedicationLookupFacade;
import org.sleepclinic.medication.Option;
import org.sleepclinic.medication.Purpose;
import org.sleepclinic.medication.Subject;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.web.identity.CoSigningBean;
import org.sleepclinic.web.shell.Texts;

/** Agents in order of line with what speaks for and against each; one of them is looked at closely and decided on. */
@Named("chooseTreatment")
@ViewScoped
public class ChooseTreatmentBean implements Serializable {
    private static final String MILLIGRAM = "mg";

    @Inject
    private transient MedicationLookupFacade lookup;
    @Inject
    private transient MedicationFacade medication;
    @Inject
    private transient PlanLookupFacade plans;
    @Inject
    private transient CoSigningBean coSigning;
    @Inject
    private transient Texts texts;
    private String caseId;
    private String purpose;
    private String subject;
    private String agent;
    private ChoicePage page;
    private Option option;
    private final AnswerForm form = new AnswerForm();
    private final GateForm gate = new GateForm();

    public void load() {
        Purpose asked = named(Stream.of(Purpose.values()), purpose);
        Subject said = isBlank(subject) ? null : named(Stream.of(Subject.values()), subject);
        page = lookup.choice(CaseId.parse(caseId), asked, said);
        if (!isBlank(agent)) {
            option = page.option(agent).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
            form.propose(option.start());
        }
    }

    public String choose() {
        TreatmentId chosen = medication.choose(new ChooseTreatment(page.caseId(), page.subject(), agent,
                form.dose(getUnit()), form.answer(coSigning), gate.told()));
        Messages.addFlashGlobalInfo(texts.of("medication", "chosen", option.agent().name()));
        return "/medication/treatment?faces-redirect=true&id=" + chosen
                + plans.openAt(page.caseId(), "TREATMENT:" + page.purpose()).map(step -> "&step=" + step).orElse("");
    }

    private static <E extends Enum<E>> E named(Stream<E> all, String name) {
        return all.filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Is the form of one agent shown, rather than the list? */
    public boolean isDeciding() {
        return option != null;
    }

    /** Does anything here ask a second prescriber? */
    public boolean isAsksSecond() {
        return isDeciding() && option.isStopped();
    }

    public boolean isActing() {
        return isDeciding() && page.mayChoose() && !option.taken();
    }

    public String getUnit() {
        return option.ladder() == null ? MILLIGRAM : option.ladder().unit();
    }

    public List<Frequency> getFrequencies() {
        return option.frequencies();
    }

    public List<Subject> getSubjects() {
        return page.purpose().subjects();
    }

    public ChoicePage getPage() {
        return page;
    }

    public Option getOption() {
        return option;
    }

    public PatientBanner getBanner() {
        return page.banner();
    }

    public AnswerForm getForm() {
        return form;
    }

    public GateForm getGate() {
        return gate;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }
}
