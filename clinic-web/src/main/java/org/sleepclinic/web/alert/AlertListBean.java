package org.sleepclinic.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;

/** Everything nobody has answered yet. */
@Named("alertList")
@ViewScoped
public class AlertListBean implements Serializable {
    @Inject
    private transient AlertFacade facade;
    private List<AlertView> alerts;

    /** Reads the open alerts. */
    public void load() {
        alerts = facade.open();
    }

    public List<AlertView> getAlerts() {
        return alerts;
    }
}
