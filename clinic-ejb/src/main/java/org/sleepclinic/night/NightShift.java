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
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** A technologist watches the beds of a night, which is named by its evening's date. What is over stays. */
@Entity
@Table(name = "night_shift")
class NightShift {
    @Id
    private UUID id;
    private LocalDate night;
    @Column(name = "technologist_id")
    private UUID technologist;
    @Column(name = "planned_at")
    private Instant plannedAt;
    @Column(name = "planned_by")
    private UUID plannedBy;
    /** The copy of a month that laid it; null once somebody has changed it. */
    @Convert(converter = UuidConverter.class)
    private UUID copy;
    @Version
    private int version;

    protected NightShift() {
    }

    /**
     * Plans a night.
     *
     * @param tonight the night that runs or comes; what was before it is over for planning
     * @throws DomainException {@code night.past} at {@code night}
     */
    NightShift(LocalDate night, UUID technologist, LocalDate tonight, UUID by, Instant at) {
        if (night.isBefore(tonight)) {
            throw new DomainException("night.past").at("night");
        }
        this.id = Uuid7.next();
        this.night = night;
        this.technologist = technologist;
        this.plannedAt = at;
        this.plannedBy = by;
    }

    /** Somebody else watches instead. */
    void handOver(UUID other, LocalDate tonight, UUID by, Instant at) {
        requireAhead(tonight);
        this.technologist = other;
        this.copy = null;
        this.plannedAt = at;
        this.plannedBy = by;
    }

    /** A copied month laid it, and may take it back while nobody has changed it. */
    void laidBy(UUID month) {
        this.copy = month;
    }

    /** Only what is tonight or ahead is taken out. */
    void requireAhead(LocalDate tonight) {
        if (night.isBefore(tonight)) {
            throw new DomainException("night.shift.over");
        }
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    UUID id() {
        return id;
    }

    LocalDate night() {
        return night;
    }

    UUID technologist() {
        return technologist;
    }
}
