package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.plan.EmergencyStart;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.shell.Texts;

/** What people say of an alert, on its own page and on the result that raised it. */
@Named("answerAlert")
@ViewScoped
public class AnswerAlertBean implements Serializable {
    @Inject
    private transient AlertFacade alerts;
    @Inject
    private transient Texts texts;
    @Inject
    private CurrentUserBean currentUser;
    private final Map<String, String> comments = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** Says what is done about it, and whom somebody called when that stands there too; the alert is answered. */
    public String acknowledge(AlertView alert) {
        String key = alert.id().toString();
        alerts.acknowledge(alert.id(), alert.version(), comments.get(key));
        if (notes.get(key) != null && !notes.get(key).isBlank()) {
            alerts.called(alert.id(), notes.get(key));
        }
        return isBeginning(alert)
                ? again("acknowledgedOpens", EmergencyStart.opening(alert.ruleId()).orElseThrow().step())
                : again("acknowledged");
    }

    /** Is it one whose answer opens an emergency's checklist in the case? */
    public boolean isBeginning(AlertView alert) {
        return alert.caseId() != null && !alert.isWithdrawn()
                && EmergencyStart.opening(alert.ruleId()).isPresent();
    }

    /** Says who was called; an alert nobody has answered goes on waiting. */
    public String called(AlertView alert) {
        alerts.called(alert.id(), notes.get(alert.id().toString()));
        return again(alert.isOpen() ? "calledKept" : "calledAnswered");
    }

    /** The result was voided: nothing is left to answer for. */
    public String closeWithdrawn(AlertView alert) {
        alerts.closeWithdrawn(alert.id(), alert.version());
        return again("acknowledged");
    }

    /** May the reader answer it? */
    public boolean mayAnswer(AlertView alert) {
        return alert.isOpen() && !alert.isWithdrawn()
                && (currentUser.is("PHYSICIAN") || alert.isCallForHelp() && currentUser.is("NURSE"));
    }

    /** May the reader add whom they called? */
    public boolean mayNote(AlertView alert) {
        return !alert.isWithdrawn() && (currentUser.is("PHYSICIAN") || currentUser.is("NURSE"));
    }

    private String again(String said, Object... args) {
        Messages.addFlashGlobalInfo(texts.of("alert", said, args));
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public Map<String, String> getComments() {
        return comments;
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
