package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.plan.DueFilter;
import org.sleepclinic.plan.DueStep;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.web.identity.CurrentUserBean;

/** Open steps of all patients by due time; the filter lives in the address. */
@Named("dueSteps")
@ViewScoped
public class DueStepsBean implements Serializable {
    @Inject
    private transient PlanLookupFacade lookup;
    @Inject
    private CurrentUserBean user;
    private String role;
    private String show;
    private String after;
    private Slice<DueStep> rows;

    public void load() {
        Set<String> roles = isAllRoles() ? Set.of() : Set.copyOf(user.getRoles());
        rows = lookup.due(new DueFilter(roles, isOverdueOnly()), after);
    }

    public boolean isAllRoles() {
        return "all".equals(role);
    }

    public boolean isOverdueOnly() {
        return "overdue".equals(show);
    }

    public Slice<DueStep> getRows() {
        return rows;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
