package org.sleepclinic.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.web.identity.CurrentUserBean;

/** Who may prescribe and who may check, for the pickers of a step; read only when a step gives something. */
@Named("careTeam")
@ViewScoped
public class CareTeamBean implements Serializable {
    @Inject
    private transient AccountFacade accounts;
    @Inject
    private transient CurrentUserBean currentUser;
    private List<Colleague> prescribers = List.of();
    private List<Colleague> checkers = List.of();
    private List<Colleague> coSigners = List.of();

    public void load(boolean needed) {
        if (needed) {
            Map<String, List<Colleague>> staff = accounts.holding(Roles.PHYSICIAN, Roles.NURSE);
            prescribers = staff.get(Roles.PHYSICIAN);
            coSigners = prescribers.stream().filter(one -> !one.id().equals(currentUser.getId())).toList();
            checkers = new ArrayList<>(prescribers);
            staff.get(Roles.NURSE).stream().filter(nurse -> !prescribers.contains(nurse)).forEach(checkers::add);
        }
    }

    public List<Colleague> getPrescribers() {
        return prescribers;
    }

    /** Who may sign as second prescriber: every other. */
    public List<Colleague> getCoSigners() {
        return coSigners;
    }

    public List<Colleague> getCheckers() {
        return checkers;
    }
}
