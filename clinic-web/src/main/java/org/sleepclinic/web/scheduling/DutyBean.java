package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.scheduling.DutyDetails;
import org.sleepclinic.scheduling.DutyView;
import org.sleepclinic.scheduling.RosterFacade;

/** One duty of the roster: planned, changed, taken out. */
@Named("dutyPage")
@ViewScoped
public class DutyBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ROSTER = "/scheduling/roster?faces-redirect=true";

    @Inject
    private transient RosterFacade roster;
    @Inject
    private transient AccountFacade accounts;
    private String id;
    private LocalDate month;
    private final DutyForm form = new DutyForm();
    private DutyView duty;
    private List<Colleague> physicians;
    private List<Colleague> nurses;

    /** A new duty may come with its times in the address, from a gap of the roster. */
    public void load() {
        Map<String, List<Colleague>> staff = accounts.holding(Roles.PHYSICIAN, Roles.NURSE);
        physicians = staff.get(Roles.PHYSICIAN);
        nurses = staff.get(Roles.NURSE);
        if (id != null) {
            duty = roster.duty(Ids.parse(id));
            form.show(duty);
        }
    }

    /** Back to where the duty was opened from: the month plan, or the roster. */
    private String back() {
        return month == null ? ROSTER : "/rota/month?faces-redirect=true&month=" + month;
    }

    public String save() {
        DutyDetails details = form.details();
        if (duty == null) {
            roster.plan(details);
        } else {
            roster.change(duty.id(), duty.version(), details);
        }
        return back();
    }

    public String remove() {
        roster.remove(duty.id(), duty.version());
        return back();
    }

    public boolean isNew() {
        return duty == null;
    }

    /** Who answers now stays known. */
    public boolean isRemovable() {
        return duty != null && !duty.begun();
    }

    public List<Colleague> getPhysicians() {
        return physicians;
    }

    public List<Colleague> getNurses() {
        return nurses;
    }

    public DutyForm getForm() {
        return form;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
