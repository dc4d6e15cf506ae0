package org.sleepclinic.worklist;

import java.io.Serializable;
import java.util.List;

/**
 * A queue on the start page.
 *
 * @param queue which
 * @param total how many wait in all
 * @param first the first of them, or those after the ones seen
 * @param more  do others follow on these?
 */
public record Waiting(Queue queue, long total, List<WorkRow> first, boolean more) implements Serializable {
    public Waiting {
        first = List.copyOf(first);
    }

    /** For readers who book what is due and may not know what is treated, which the names of steps tell. */
    Waiting withoutSteps() {
        return queue != Queue.MISSED_FOLLOW_UP ? this
                : new Waiting(queue, total, first.stream().map(WorkRow::withoutText).toList(), more);
    }

    /** From {@code size + 1} rows read: so many of them. */
    Waiting cut(int size) {
        return first.size() > size ? new Waiting(queue, total, first.subList(0, size), true) : this;
    }
}
