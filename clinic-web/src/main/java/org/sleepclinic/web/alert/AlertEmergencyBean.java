package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.plan.EmergencyStart;
import org.sleepclinic.plan.NextStep;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.PlanLookupFacade;

/** Which emergency runs for an alert: its page is one step away from wherever the alert stands. */
@Named("alertEmergency")
@ViewScoped
public class AlertEmergencyBean implements Serializable {
    @Inject
    private transient PlanLookupFacade plans;
    private List<NextStep> running = List.of();

    /** Looks only where one of these alerts, of one record, could have opened an emergency. */
    public void load(List<AlertView> alerts) {
        running = alerts.stream().filter(alert -> alert.caseId() != null && begins(alert) != null).findFirst()
                .map(alert -> plans.next(new CaseId(alert.caseId()))).orElse(List.of()).stream()
                .filter(NextStep::emergency).toList();
    }

    /** The plan that runs for it: of the protocol its rule begins; nothing while none does. */
    public PlanId plan(AlertView alert) {
        return running.stream().filter(step -> runsFor(step, alert)).map(NextStep::planId).findFirst().orElse(null);
    }

    private static boolean runsFor(NextStep step, AlertView alert) {
        UUID caseId = alert.caseId();
        return step.caseId().equals(caseId) && step.plan().startsWith(begins(alert) + " ");
    }

    /** The protocol answering it begins; null for the alert of no emergency. */
    private static String begins(AlertView alert) {
        return EmergencyStart.opening(alert.ruleId()).map(EmergencyStart::protocol).orElse(null);
    }
}
