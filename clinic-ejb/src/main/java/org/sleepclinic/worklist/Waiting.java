package org.sleepclinic.worklist;

import java.io.Serializable;
import java.util.List;

/**
 * A queue on the start page.
 *
 * @param queue which
 * @param total how many wait in all
 * @param first the first of them
 */
public record Waiting(Queue queue, long total, List<WorkRow> first) implements Serializable {
    public Waiting {
        first = List.copyOf(first);
    }
}
