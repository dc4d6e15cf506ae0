package org.sleepclinic.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.live.LiveNews;

/** Tells the navigation how many steps of the reader's roles are overdue. */
@ApplicationScoped
public class DueNews {
    private static final Set<String> CLINICAL = Set.of(Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN);

    @Inject
    private PlanLookupFacade lookup;
    @Inject
    private CurrentUserBean user;

    void tell(@Observes LiveNews news) {
        Set<String> roles = new HashSet<>(user.getRoles());
        if (!Collections.disjoint(roles, CLINICAL)) {
            news.count("plans", lookup.waiting(roles));
        }
    }
}
