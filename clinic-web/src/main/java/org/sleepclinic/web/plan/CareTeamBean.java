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

/** Who may prescribe and who may check, for the pickers of a step; read only when a step gives something. */
@Named("careTeam")
@ViewScoped
public class CareTeamBean implements Serializable {
    @Inject
    private transient AccountFacade accounts;
    private List<Colleague> prescribers = List.of();
    private List<Colleague> checkers = List.of();

    public void load(boolean needed) {
        if (needed) {
            Map<String, List<Colleague>> staff = accounts.holding(Roles.PHYSICIAN, Roles.NURSE);
            prescribers = staff.get(Roles.PHYSICIAN);
            checkers = new ArrayList<>(prescribers);
            staff.get(Roles.NURSE).stream().filter(nurse -> !prescribers.contains(nurse)).forEach(checkers::add);
        }
    }

    public List<Colleague> getPrescribers() {
        return prescribers;
    }

    public List<Colleague> getCheckers() {
        return checkers;
    }
}
