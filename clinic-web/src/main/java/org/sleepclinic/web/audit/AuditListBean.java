package org.sleepclinic.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.audit.EntryFilter;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Slice;

/** The audit, newest first; what is asked for stands in the address, so that a finding can be sent to a colleague. */
@Named("auditList")
@ViewScoped
public class AuditListBean implements Serializable {
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
    private Slice<EntryRow> rows;
    private boolean unknownPatient;
    private List<Colleague> people;

    public void load() {
        EntryFilter filter = LookFilter.of(patient, user, from, to, action, clock.getZone());
        rows = audit.entries(filter, after);
        unknownPatient = rows.rows().isEmpty() && !filter.patient().isEmpty() && !audit.knowsPatient(filter);
        people = accounts.everybody();
    }

    /** The filter becomes the address. */
    public String search() {
        after = null;
        return "/audit/list?faces-redirect=true&includeViewParams=true";
    }

    public Slice<EntryRow> getRows() {
        return rows;
    }

    /** Nothing was found because no patient is called so, not because nobody looked. */
    public boolean isUnknownPatient() {
        return unknownPatient;
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public Action[] getActions() {
        return Action.values();
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
