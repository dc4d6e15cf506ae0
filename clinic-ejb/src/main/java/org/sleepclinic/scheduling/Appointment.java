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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.order.OrderEnded;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/** One patient's time with one person or in one room: for an order, or a visit. */
@Entity
@Table(name = "appointment")
class Appointment {
    private static final int LONGEST_REASON = 400;

    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patient;
    @Column(name = "case_id")
    @Convert(converter = UuidConverter.class)
    private UUID caseId;
    @Column(name = "order_id")
    @Convert(converter = UuidConverter.class)
    private UUID order;
    @Column(name = "resource_id")
    private UUID resource;
    private String purpose;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private LocalDate night;
    @Column(name = "technologist_id")
    @Convert(converter = UuidConverter.class)
    private UUID technologist;
    @Column(name = "technologist_place")
    private Integer technologistPlace;
    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;
    @Column(name = "status_reason")
    private String statusReason;
    @Column(name = "booked_at")
    private Instant bookedAt;
    @Column(name = "booked_by")
    private UUID bookedBy;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    @Column(name = "left_at")
    private Instant leftAt;
    @Version
    private int version;

    protected Appointment() {
    }

    Appointment(Bookable what, UUID resource, TimeSlot slot, UUID by, Instant at) {
        this.id = Uuid7.next();
        this.patient = what.patient().value();
        this.caseId = what.caseId();
        this.order = what.order();
        this.purpose = TextEntry.required(what.called(), Bookable.LONGEST_CALLED, "purpose");
        this.status = AppointmentStatus.BOOKED;
        place(resource, slot, by, at);
    }

    /** Gives the patient another time; only what has not begun can be moved. */
    void move(UUID newResource, TimeSlot slot, UUID by, Instant at) {
        if (status != AppointmentStatus.BOOKED) {
            throw new DomainException("scheduling.notMovable");
        }
        place(newResource, slot, by, at);
    }

    /** Makes it a night in the sleep laboratory, watched by a technologist in one of the places that person has. */
    void watchedBy(BedNight bedNight) {
        this.night = bedNight.night();
        this.technologist = bedNight.technologist();
        this.technologistPlace = bedNight.place();
    }

    /** Another technologist watches, in a place of theirs. */
    void handTo(UUID other, int place) {
        if (night == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        this.technologist = other;
        this.technologistPlace = place;
    }

    private void place(UUID where, TimeSlot slot, UUID by, Instant at) {
        this.resource = where;
        this.startsAt = slot.start();
        this.endsAt = slot.end();
        this.bookedBy = by;
        this.bookedAt = at;
    }

    /** Gives the time up. */
    void cancel(String reason) {
        become(AppointmentStatus.CANCELLED);
        this.statusReason = TextEntry.required(reason, LONGEST_REASON, "reason");
    }

    /** Gives the time up because nothing is to be done any more; the reason is a code, {@code order.STOPPED}. */
    void cancelBecause(OrderEnded.Ending ending) {
        become(AppointmentStatus.CANCELLED);
        this.statusReason = "order." + ending;
    }

    void arrive(Instant at) {
        become(AppointmentStatus.ARRIVED);
        this.arrivedAt = at;
        this.statusReason = null;
    }

    /** Was not the patient after all: a click too early. */
    void takeBackArrival() {
        become(AppointmentStatus.BOOKED);
        this.arrivedAt = null;
    }

    void enterRoom() {
        become(AppointmentStatus.IN_ROOM);
    }

    void leave(Instant at) {
        become(AppointmentStatus.LEFT);
        this.leftAt = at;
    }

    /** The patient did not come. */
    void missed(Instant at) {
        if (!isMissable(startsAt, at)) {
            throw new DomainException("scheduling.tooEarlyForNoShow");
        }
        become(AppointmentStatus.NO_SHOW);
    }

    /** Nobody is missing before the time has begun. */
    static boolean isMissable(Instant start, Instant now) {
        return !now.isBefore(start);
    }

    private void become(AppointmentStatus next) {
        this.status = AppointmentStatus.MOVES.move(status, next);
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    PatientId patient() {
        return new PatientId(patient);
    }

    UUID caseId() {
        return caseId;
    }

    Optional<OrderId> order() {
        return Optional.ofNullable(order).map(OrderId::new);
    }

    /** The same visit once more, at its time and place. */
    VisitBooking visitAgain() {
        return new VisitBooking(caseId, resource, startsAt, (int) slot().length().toMinutes(), purpose);
    }

    UUID resource() {
        return resource;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    AppointmentStatus status() {
        return status;
    }

    Optional<LocalDate> night() {
        return Optional.ofNullable(night);
    }

    AppointmentBooked bookedNews() {
        return new AppointmentBooked(id(), patient(), caseId, order, startsAt);
    }

    PatientArrived arrivedNews() {
        return new PatientArrived(id(), patient(), caseId, order);
    }
}
