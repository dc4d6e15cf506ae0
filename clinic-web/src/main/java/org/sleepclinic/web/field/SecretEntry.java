package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/**
 * A password is gone before its page is shown again: a field whose form is refused keeps what was typed, and would take it
 * into the state of the page.
 */
@Named
@ApplicationScoped
public class SecretEntry {
    /** Empties the field; whether it was right stays. */
    public void forget(ComponentSystemEvent shown) {
        if (shown.getComponent() instanceof UIInput secret) {
            boolean valid = secret.isValid();
            secret.resetValue();
            secret.setValid(valid);
        }
    }
}
