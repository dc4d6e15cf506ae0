package org.sleepclinic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** A dated exception of the weekly hours: closed, or open once. Never deleted, only withdrawn. */
@Entity
@Table(name = "hours_exception")
class HoursException {
    private static final int LONGEST_REASON = 200;

    /** Which way it departs from the weekly hours. */
    enum Kind {
        CLOSED, OPEN
    }

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "resource_id")
    @Convert(converter = UuidConverter.class)
    private UUID resource;
    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID person;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private String reason;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_by")
    @Convert(converter = UuidConverter.class)
    private UUID withdrawnBy;
    @Version
    private int version;

    protected HoursException() {
    }

    HoursException(Kind kind, ExceptionDetails details, UUID by, Instant at) {
        if (kind == Kind.OPEN && details.resource() == null) {
            throw new DomainException("scheduling.exception.resource").at("target");
        }
        TimeSlot slot = details.slot();
        if (!slot.end().isAfter(at)) {
            throw new DomainException("scheduling.exception.past").at("ends");
        }
        this.id = Uuid7.next();
        this.kind = kind;
        this.resource = details.resource();
        this.person = details.person();
        this.startsAt = slot.start();
        this.endsAt = slot.end();
        this.reason = TextEntry.required(details.reason(), LONGEST_REASON, "reason");
        this.madeAt = at;
        this.madeBy = by;
    }

    /** It does not count any more, from the moment it is taken back; what is over stays as it was. */
    void withdraw(UUID by, Instant at) {
        if (withdrawnAt != null) {
            throw new DomainException("scheduling.exception.withdrawn");
        }
        if (!endsAt.isAfter(at)) {
            throw new DomainException("scheduling.exception.over");
        }
        this.withdrawnAt = at;
        this.withdrawnBy = by;
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    boolean opens() {
        return kind == Kind.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID resource() {
        return resource;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    String reason() {
        return reason;
    }
}
