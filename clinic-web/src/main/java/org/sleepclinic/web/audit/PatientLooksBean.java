package org.sleepclinic.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.audit.Looks;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Slice;

/** Who looked at one patient, newest first; what is asked for stands in the address. */
@Named("patientLooks")
@ViewScoped
public class PatientLooksBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditFacade audit;
    @Inject
    private transient AccountFacade accounts;
    @Inject
    private transient Clock clock;
    private String patient;
    private String user;
    private LocalDate from;
    private LocalDate to;
    private Action action;
    private String after;
    private Looks looks;
    private List<Colleague> people;

    public void load() {
        UUID whose = Ids.parse(patient);
        looks = audit.looksAt(whose, LookFilter.of(null, user, from, to, action, clock.getZone()), after);
        people = accounts.everybody();
    }

    /** The filter becomes the address. */
    public String search() {
        after = null;
        return "/audit/patient?faces-redirect=true&includeViewParams=true";
    }

    public Slice<EntryRow> getRows() {
        return looks.rows();
    }

    /** Whose page it is. */
    public EntryRow.Named getWhose() {
        return looks.patient();
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public Action[] getActions() {
        return new Action[] {Action.READ, Action.LIST, Action.WRITE, Action.BELL};
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
