package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertId;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.shell.Texts;

/** One opened alert. That of a result is answered on the result; others are answered here. */
@Named("viewAlert")
@ViewScoped
public class ViewAlertBean implements Serializable {
    @Inject
    private transient AlertFacade alerts;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private CurrentUserBean currentUser;
    private String id;
    private String comment;
    private AlertView alert;
    private PatientBanner banner;

    /** Opens the alert. */
    public void load() {
        alert = alerts.find(AlertId.parse(id));
        banner = patients.banner(alert.patient());
    }

    /** Says what is done about it. */
    public String acknowledge() {
        alerts.acknowledge(alert.id(), alert.version(), comment);
        Messages.addFlashGlobalInfo(texts.of("alert", "acknowledged"));
        return "/alert/view?faces-redirect=true&id=" + id;
    }

    /** May the reader answer it here? */
    public boolean isAnswerable() {
        return alert.isOpen() && alert.source() != Alarm.Source.RESULT
                && (currentUser.is("PHYSICIAN") || currentUser.is("NURSE"));
    }

    public AlertView getAlert() {
        return alert;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
