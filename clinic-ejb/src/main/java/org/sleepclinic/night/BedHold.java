package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** A bed kept free for a night, with a reason, until somebody lets it go. */
@Entity
@Table(name = "bed_hold")
class BedHold {
    private static final int LONGEST_REASON = 200;

    @Id
    private UUID id;
    @Column(name = "resource_id")
    private UUID bed;
    private LocalDate night;
    private String reason;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "held_by")
    private UUID heldBy;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_by")
    @Convert(converter = UuidConverter.class)
    private UUID releasedBy;
    @Version
    private int version;

    protected BedHold() {
    }

    BedHold(UUID bed, LocalDate night, String reason, UUID by, Instant at) {
        this.id = Uuid7.next();
        this.bed = bed;
        this.night = night;
        this.reason = TextEntry.required(reason, LONGEST_REASON, "reason");
        this.heldBy = by;
        this.heldAt = at;
    }

    /** Lets the bed go. */
    void release(int shownVersion, UUID by, Instant at) {
        if (version != shownVersion || releasedAt != null) {
            throw new DomainException(DomainException.STALE);
        }
        this.releasedBy = by;
        this.releasedAt = at;
    }

    UUID id() {
        return id;
    }
}
