package org.sleepclinic.web.night;

import java.io.Serializable;
import java.util.List;

/** What somebody who books a night chooses beside the night: for whom, with whom, which kits more; or why a bed is held. */
public class NightForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private String technologist;
    private List<String> kits = List.of();
    private String reason;
    private String moveReason;

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /** Empty: whoever has the most places left. */
    public String getTechnologist() {
        return technologist;
    }

    public void setTechnologist(String technologist) {
        this.technologist = technologist;
    }

    public List<String> getKits() {
        return kits;
    }

    public void setKits(List<String> kits) {
        this.kits = kits == null ? List.of() : List.copyOf(kits);
    }

    /** Why a bed is held. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why a night is moved; may stay empty. */
    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason;
    }
}
