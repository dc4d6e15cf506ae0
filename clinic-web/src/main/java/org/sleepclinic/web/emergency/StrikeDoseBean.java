package org.sleepclinic.web.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.emergency.EmergencyPlanFacade;
import org.sleepclinic.emergency.EmergencySheet;
import org.sleepclinic.kernel.Ids;

/** Strikes out a dose that was written down wrongly. */
@Named("strikeDose")
@ViewScoped
public class StrikeDoseBean implements Serializable {
    @Inject
    private transient EmergencyPlanFacade emergencies;
    private String wrong;
    private String reason;

    public String strike(EmergencySheet sheet) {
        emergencies.strike(sheet.head().plan(), Ids.parse(wrong), reason);
        return "/emergency/view?faces-redirect=true&plan=" + sheet.head().plan();
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
