package org.sleepclinic.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Rings at open pages. What happens in here is not heard by observers in the web module, so that module leaves its bell
 * push here when it starts; nothing is said but whose pages should look anew.
 */
@ApplicationScoped
public class AlertBell {
    private final List<Consumer<Collection<UUID>>> pushes = new CopyOnWriteArrayList<>();
    private volatile OpenAlerts open = OpenAlerts.NONE;

    /** From now on {@code push} is called with the ids of those whose pages should look anew. */
    public void ringsWith(Consumer<Collection<UUID>> push) {
        pushes.add(push);
    }

    public void ring(Collection<UUID> people, OpenAlerts now) {
        open = now;
        pushes.forEach(push -> push.accept(people));
    }

    /** How many alerts were open when it last rang. */
    public OpenAlerts open() {
        return open;
    }

    void afterSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ring ring) {
        ring(ring.people(), ring.open());
    }
}
