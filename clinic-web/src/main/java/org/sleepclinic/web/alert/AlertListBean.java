package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.alert.OpenAlerts;

/** Everything nobody has answered yet. */
@Named("alertList")
@ViewScoped
public class AlertListBean implements Serializable {
    @Inject
    private transient AlertFacade facade;
    private List<AlertView> alerts;
    private OpenAlerts count;

    /** Reads the open alerts. */
    public void load() {
        alerts = facade.open();
        count = facade.count();
    }

    public List<AlertView> getAlerts() {
        return alerts;
    }

    public OpenAlerts getCount() {
        return count;
    }

    /** Not every alert that waits is in the list; emergencies are. */
    public boolean isShortened() {
        return count.all() > alerts.size();
    }
}
