package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.ExceptionDetails;

/** What is typed of a closure or an extra opening: of what, from when to when, why. */
public class ExceptionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Before the id of somebody who is no resource. */
    private static final String PERSON = "person:";
    private static final String CLINIC = "clinic";

    private String target;
    private Instant starts;
    private Instant ends;
    private String reason;

    ExceptionDetails details() {
        boolean person = target != null && target.startsWith(PERSON);
        boolean whole = target == null || target.equals(CLINIC);
        UUID resource = person || whole ? null : Ids.parse(target);
        return new ExceptionDetails(resource, person ? Ids.parse(target.substring(PERSON.length())) : null, starts,
                ends, reason);
    }

    /** How the choice names the whole clinic. */
    public String getClinic() {
        return CLINIC;
    }

    /** How the choice names a person. */
    public String person(UUID id) {
        return PERSON + id;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Instant getStarts() {
        return starts;
    }

    public void setStarts(Instant starts) {
        this.starts = starts;
    }

    public Instant getEnds() {
        return ends;
    }

    public void setEnds(Instant ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
