package org.sleepclinic.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * One order, whole.
 *
 * @param endReason why it was stopped or voided, or null
 * @param trail     every step through both life cycles, oldest first
 */
@Phi
public record OrderView(OrderRow row, String indication, String endReason, List<Item> items,
        List<Step> trail) implements Serializable {
    /**
     * One of its tests.
     *
     * @param note            for whoever performs it, or null
     * @param duplicateReason why it is repeated within its interval, or null
     */
    public record Item(String test, String name, String loinc, String preparation, String cautions, String turnaround,
            String note, String duplicateReason, Evidence evidence, String source) implements Serializable {
    }

    /**
     * One step of its trail.
     *
     * @param status name of a {@link RequestStatus} or {@link FulfilmentStatus}
     * @param by     display name
     */
    public record Step(String status, String reason, Instant at, String by) implements Serializable {
    }

    public OrderView {
        items = List.copyOf(items);
        trail = List.copyOf(trail);
    }

    /** Each instruction once, though several tests share it. */
    public List<String> preparations() {
        return items.stream().map(Item::preparation).filter(text -> text != null).distinct().toList();
    }

    @Override
    public String toString() {
        return "OrderView[O-" + row.number() + "]";
    }
}
