package org.sleepclinic.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Stamp;

/** One step of an order's trail; rows are only ever added. */
@Embeddable
class OrderMove {
    private int position;
    @Column(name = "from_status")
    private String from;
    @Column(name = "to_status")
    private String to;
    private String reason;
    private Instant at;
    @Column(name = "by_user")
    private UUID by;

    protected OrderMove() {
    }

    /** {@code from} is null for the first step. */
    OrderMove(int position, Enum<?> from, Enum<?> to, String reason, Stamp stamp) {
        this.position = position;
        this.from = from == null ? null : from.name();
        this.to = to.name();
        this.reason = reason;
        this.at = stamp.at();
        this.by = stamp.by();
    }

    String to() {
        return to;
    }

    String reason() {
        return reason;
    }
}
