package org.sleepclinic.web.casefile;

import java.io.Serializable;
import java.util.UUID;
import org.sleepclinic.casefile.CaseOrigin;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.kernel.Ids;

/** A complaint to take on, as typed. */
public class CaseForm implements Serializable {
    private CaseOrigin origin = CaseOrigin.REFERRAL;
    private String referrer;
    private String complaint;
    private Urgency urgency = Urgency.ROUTINE;
    private String responsible;

    /** Nobody yet when the field is empty. */
    UUID responsibleId() {
        return responsible == null || responsible.isBlank() ? null : Ids.parse(responsible);
    }

    public CaseOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(CaseOrigin typed) {
        this.origin = typed;
    }

    public String getReferrer() {
        return referrer;
    }

    public void setReferrer(String typed) {
        this.referrer = typed;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String typed) {
        this.complaint = typed;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency typed) {
        this.urgency = typed;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String typed) {
        this.responsible = typed;
    }
}
