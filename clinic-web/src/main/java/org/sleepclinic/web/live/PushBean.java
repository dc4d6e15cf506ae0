package org.sleepclinic.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;

/** Rings at people's open pages, which then fetch {@link LiveNews}. The message itself tells nothing about anybody. */
@ApplicationScoped
public class PushBean {
    @Inject
    @Push(channel = "critical")
    private PushContext critical;

    /** Something changed for these people (account ids): an alert was raised, passed on or answered. */
    public void changed(Collection<UUID> people) {
        if (!people.isEmpty()) {
            critical.send("changed", people);
        }
    }
}
