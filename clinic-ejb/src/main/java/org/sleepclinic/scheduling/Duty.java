package org.sleepclinic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** One stretch of the roster. What is over stays, of a running one too: it says who answered then. */
@Entity
@Table(name = "duty")
class Duty {
    @Id
    private UUID id;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "doctor_id")
    private UUID doctor;
    @Column(name = "deputy_id")
    private UUID deputy;
    @Column(name = "nurse_id")
    private UUID nurse;
    /** The copy of a month that laid it; null once somebody has changed it. */
    @Convert(converter = UuidConverter.class)
    private UUID copy;
    @Version
    private int version;

    protected Duty() {
    }

    Duty(DutyDetails details, Instant now) {
        this.id = Uuid7.next();
        plan(details, now);
    }

    /**
     * Changes who answers or when, while it is not over. Who has answered since it began stays known: other people answer
     * from this minute on, in a duty of their own.
     *
     * @return that duty, to be kept after this one; empty when this one was changed
     * @throws DomainException {@code scheduling.duty.begun} at {@code starts} for another beginning of what has begun
     */
    Optional<Duty> change(DutyDetails details, Instant now) {
        requireNotOver(now);
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        boolean hasBegun = startsAt.isBefore(minute);
        if (hasBegun
                && !details.start().truncatedTo(ChronoUnit.MINUTES).equals(startsAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new DomainException("scheduling.duty.begun").at("starts");
        }
        if (hasBegun && !isOf(details)) {
            Duty rest = new Duty(details.from(minute), now);
            endsAt = minute;
            copy = null;
            return Optional.of(rest);
        }
        plan(hasBegun ? details.from(startsAt) : details, now);
        return Optional.empty();
    }

    /** A copied month laid it, and may take it back while nobody has changed it. */
    void laidBy(UUID month) {
        this.copy = month;
    }

    private boolean isOf(DutyDetails people) {
        return doctor.equals(people.doctor()) && deputy.equals(people.deputy()) && nurse.equals(people.nurse());
    }

    private void plan(DutyDetails details, Instant now) {
        this.copy = null;
        TimeSlot slot = details.slot();
        if (!slot.end().isAfter(now)) {
            throw new DomainException("scheduling.duty.past").at("ends");
        }
        this.startsAt = slot.start();
        this.endsAt = slot.end();
        this.doctor = details.doctor();
        this.deputy = details.deputy();
        this.nurse = details.nurse();
    }

    /** Only what nobody has answered in yet is taken out. */
    void requireNotBegun(Instant now) {
        requireNotOver(now);
        if (!startsAt.isAfter(now)) {
            throw new DomainException("scheduling.duty.begun");
        }
    }

    private void requireNotOver(Instant now) {
        if (!endsAt.isAfter(now)) {
            throw new DomainException("scheduling.duty.over");
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

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    /** The same people, some time later. */
    DutyDetails shifted(Duration later) {
        return new DutyDetails(startsAt.plus(later), endsAt.plus(later), doctor, deputy, nurse);
    }
}
