package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertId;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.plan.EmergencyStart;
import org.sleepclinic.plan.NextStep;
import org.sleepclinic.plan.PlanLookupFacade;

/** One opened alert; that of a result is shown on the result as well. */
@Named("viewAlert")
@ViewScoped
public class ViewAlertBean implements Serializable {
    @Inject
    private transient AlertFacade alerts;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient PlanLookupFacade plans;
    private String id;
    private AlertView alert;
    private PatientBanner banner;
    private NextStep step;
    private String advised;

    /** Opens the alert. */
    public void load() {
        alert = alerts.find(AlertId.parse(id));
        banner = alert.isNamed() ? patients.banner(alert.patient()) : null;
        if (alert.isEmergency() && alert.caseId() != null) {
            lookForStep(new CaseId(alert.caseId()));
        }
    }

    /** The emergency's step that waits in a plan of the case; else the one a plan would begin with. */
    private void lookForStep(CaseId of) {
        step = plans.next(of).stream().filter(NextStep::emergency).findFirst().orElse(null);
        if (step == null && alert.isOpen()) {
            advised = plans.advised(of).proposals().stream().filter(one -> one.emergency() && !one.running())
                    .flatMap(one -> one.advised().stream()).findFirst().orElse(null);
        }
    }

    /** The emergency's protocol and what answering begins with; nothing where the alert is none of an emergency that has one. */
    public EmergencyStart getBegins() {
        return EmergencyStart.opening(alert.ruleId())
                .or(() -> alert.reasons().stream().filter(reason -> "yes".equals(reason.seen())).map(Reason::input)
                        .flatMap(sign -> EmergencyStart.against(sign).stream()).findFirst())
                .orElse(null);
    }

    /** Will answering it open that step? */
    public boolean isOpening() {
        return alert.isOpen() && alert.caseId() != null && EmergencyStart.opening(alert.ruleId()).isPresent();
    }

    /** The open step of the emergency; nothing when there is none. */
    public NextStep getStep() {
        return step;
    }

    /** Code of the step a plan should begin with now; nothing when none is advised. */
    public String getAdvised() {
        return advised;
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
