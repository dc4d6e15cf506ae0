package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.web.identity.CurrentUserBean;

/** "Looked, not now": what a clinician says of a red flag the intake shows. */
@Named("flagAnswers")
@ViewScoped
public class FlagAnswersBean implements Serializable {
    @Inject
    private transient IntakeFacade intakes;
    @Inject
    private IntakeBean intake;
    @Inject
    private CurrentUserBean currentUser;
    private String flag;
    private String reason;

    /** Keeps the answer: the red flag no longer holds the intake. */
    public String ruleOut() {
        intakes.ruleOutFlag(intake.getSheet().head().id(), flag, reason);
        return intake.go(intake.getSection());
    }

    /** May the reader answer red flags and symptoms, and finish? */
    public boolean isAnswering() {
        return intake.getEarlier() == null && (currentUser.is("NURSE") || currentUser.is("PHYSICIAN"));
    }

    public String getFlag() {
        return flag;
    }

    public void setFlag(String flag) {
        this.flag = flag;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
