package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody or something with a free time, and who waits for one there.
 *
 * @param waiting most pressing first; the first fifty
 */
public record FreePlace(UUID resource, String name, ResourceKind kind,
        List<WaitingOrder> waiting) implements Serializable {
    public FreePlace {
        waiting = List.copyOf(waiting);
    }

    /** Can a visit be given here? It needs no order, only a case. */
    public boolean isForVisits() {
        return kind.isPerson();
    }
}
