package org.sleepclinic.web.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sleepclinic.alert.AlertBell;

/** The bell as a page opens: what it says until the page asks by itself. Costs no statement. */
@Named("bell")
@RequestScoped
public class BellBean {
    @Inject
    private AlertBell bell;
    @Inject
    private AlertWords words;

    public String getText() {
        return words.bell(bell.open());
    }

    public String getTone() {
        return words.bellTone(bell.open());
    }
}
