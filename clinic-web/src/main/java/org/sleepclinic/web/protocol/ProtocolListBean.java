package org.sleepclinic.web.protocol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.protocol.ProtocolFacade;
import org.sleepclinic.protocol.ProtocolRow;
import org.sleepclinic.safety.SafetyCheck;

/** Every version of every protocol, and the safety checks, with source, evidence and sign-off. */
@Named("protocolList")
@ViewScoped
public class ProtocolListBean implements Serializable {
    @Inject
    private transient ProtocolFacade protocols;
    private List<ProtocolRow> rows = List.of();
    private List<SafetyCheck> checks = List.of();

    public void load() {
        rows = protocols.list();
        checks = protocols.safetyChecks();
    }

    public List<ProtocolRow> getRows() {
        return rows;
    }

    public List<SafetyCheck> getChecks() {
        return checks;
    }
}
