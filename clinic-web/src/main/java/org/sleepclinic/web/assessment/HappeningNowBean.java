package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sleepclinic.assessment.CallForHelp;
import org.sleepclinic.assessment.CheckNow;
import org.sleepclinic.assessment.EmergencyFacade;
import org.sleepclinic.assessment.IntakeItem;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.assessment.RedFlag;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.Whereabouts;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.shell.Texts;

/** Something is happening now: where the patient is, what is seen, what to do, and one button that alarms the doctor. */
@Named("happeningNow")
@ViewScoped
public class HappeningNowBean implements Serializable {
    @Inject
    private transient EmergencyFacade emergencies;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private OpenSeizureBean openSeizure;
    @Inject
    private CurrentUserBean currentUser;
    private String caseId;
    private Place place;
    private String who;
    private Instant calledAt;
    private List<IntakeItem> questions;
    private final Map<String, String> signs = new LinkedHashMap<>();
    private List<RedFlag> flags = List.of();
    private Whereabouts whereabouts;
    private PatientBanner banner;

    /** Without a case nothing is known of the patient, and everything but the alarm works all the same. */
    public void load() {
        questions = emergencies.questions().items();
        if (isKnown()) {
            whereabouts = emergencies.whereabouts(CaseId.parse(caseId));
            banner = patients.banner(whereabouts.patient());
        }
        look();
    }

    /** Something was answered: what it means is shown at once. */
    public void look() {
        flags = emergencies.shown(signs).stream().filter(flag -> flag.weighing().isPresent()).toList();
    }

    public String raise() {
        List<RedFlag> raised = emergencies.raise(new CheckNow(CaseId.parse(caseId), place, signs));
        Messages.addFlashGlobalWarn(texts.of("assessment", "raised",
                raised.stream().map(flag -> texts.get("assessment").get("flag." + flag.code()))
                        .collect(Collectors.joining("; "))));
        return openSeizure.after(caseId, raised);
    }

    /** Calls for help and stays on the page: nothing chosen is lost, and help can be called again. */
    public void call() {
        calledAt = emergencies
                .callForHelp(new CallForHelp(isKnown() ? CaseId.parse(caseId) : null, place, who, signs));
    }

    /** May the reader confirm red flags? The front desk and a technologist call for help instead. */
    public boolean isConfirming() {
        return isKnown() && (currentUser.is("NURSE") || currentUser.is("PHYSICIAN"));
    }

    /** Is this about a patient of ours? */
    public boolean isKnown() {
        return caseId != null && !caseId.isBlank();
    }

    /** Is this question asked, by what was answered to the others? */
    public boolean asks(IntakeItem item) {
        return item.isAsked(signs);
    }

    public String getTemplate() {
        return isKnown() ? "/WEB-INF/templates/patientPage.xhtml" : "/WEB-INF/templates/viewPage.xhtml";
    }

    public List<IntakeItem> getQuestions() {
        return questions;
    }

    public Map<String, String> getSigns() {
        return signs;
    }

    public List<RedFlag> getFlags() {
        return flags;
    }

    public Whereabouts getWhereabouts() {
        return whereabouts;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** When help was called from this page; null before. */
    public Instant getCalledAt() {
        return calledAt;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }
}
