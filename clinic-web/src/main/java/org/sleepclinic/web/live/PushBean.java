package org.sleepclinic.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import org.omnifaces.cdi.push.SocketEvent;
import org.omnifaces.cdi.push.SocketEvent.Opened;

/** Rings at people's open pages, which then fetch {@link LiveNews}. The message itself tells nothing about anybody. */
@ApplicationScoped
public class PushBean {
    @Inject
    @Push(channel = "critical")
    private PushContext critical;

    /** The line to a page stands, at first or again after a break: it asks for what it may have missed. */
    void answer(@Observes @Opened SocketEvent line) {
        UUID person = line.getUser();
        if (person != null) {
            critical.send("opened", person);
        }
    }

    /** Something changed for these people (account ids): an alert was raised, passed on or answered. */
    public void changed(Collection<UUID> people) {
        if (!people.isEmpty()) {
            critical.send("changed", people);
        }
    }
}
