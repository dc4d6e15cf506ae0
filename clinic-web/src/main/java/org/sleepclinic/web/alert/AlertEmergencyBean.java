package org.sleepclinic.web.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.plan.EmergencyStart;

/** Which emergency runs for an alert: its page is one step away from wherever the alert stands. */
@Named("alertEmergency")
@ApplicationScoped
public class AlertEmergencyBean {
    /** The plan that runs for it: of the protocol its rule begins; nothing while none does. */
    public UUID plan(AlertView alert) {
        return EmergencyStart.opening(alert.ruleId()).map(begins -> alert.running().get(begins.protocol()))
                .orElse(null);
    }
}
