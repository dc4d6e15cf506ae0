package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertId;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;

/** One opened alert; that of a result is shown on the result as well. */
@Named("viewAlert")
@ViewScoped
public class ViewAlertBean implements Serializable {
    @Inject
    private transient AlertFacade alerts;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private AlertView alert;
    private PatientBanner banner;

    /** Opens the alert. */
    public void load() {
        alert = alerts.find(AlertId.parse(id));
        banner = alert.isNamed() ? patients.banner(alert.patient()) : null;
    }

    /** Without a patient there is no banner to show. */
    public String getTemplate() {
        return alert == null || alert.isNamed() ? "/WEB-INF/templates/patientPage.xhtml"
                : "/WEB-INF/templates/viewPage.xhtml";
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
}
