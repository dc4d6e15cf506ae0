package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is known of an order that waits for a bed: whether the patient can come when told on the same day. */
@Entity
@Table(name = "waiting_mark")
class WaitingMark {
    @Id
    @Column(name = "order_id")
    private UUID order;
    @Column(name = "same_day")
    private boolean sameDay;
    @Column(name = "marked_at")
    private Instant markedAt;
    @Column(name = "marked_by")
    private UUID markedBy;
    @Version
    private int version;

    protected WaitingMark() {
    }

    WaitingMark(UUID order) {
        this.order = order;
    }

    void sameDay(boolean can, UUID by, Instant at) {
        this.sameDay = can;
        this.markedBy = by;
        this.markedAt = at;
    }
}
