package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/**
 * Gives out nights as {@link BookingDesk} gives out times, for the feature that runs the sleep laboratory: what else a
 * night needs is locked there between bed and patient, always in that order.
 */
@Dependent
public class NightDesk {
    private static final int LONGEST_REASON = 400;

    @Inject
    private AppointmentRepository appointments;
    @Inject
    private ResourceRepository resources;
    @Inject
    private BookableQueries bookables;
    @Inject
    private BookingDesk desk;
    @Inject
    private Event<AppointmentBooked> booked;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** An appointment for a night, as it stands. */
    public record Standing(UUID bed, LocalDate night, OrderId order, AppointmentId id) {
        public boolean isAt(UUID otherBed, LocalDate otherNight) {
            return bed.equals(otherBed) && night.equals(otherNight);
        }
    }

    /** A signed order that waits for a time; refuses others with {@code scheduling.order.*}. */
    public Bookable waiting(OrderId order) {
        return bookables.order(order).require();
    }

    /** Makes others who want these beds wait; refuses a resource that is no open bed. */
    public void lockBeds(UUID bed, UUID otherBed) {
        appointments.lockResources(bed, otherBed);
        Resource resource = resources.get(bed);
        if (resource.kind() != ResourceKind.SLEEP_BED) {
            throw new DomainException("scheduling.kind", resource.name()).at("bed");
        }
        if (!resource.isActive()) {
            throw new DomainException("scheduling.resource.closed", resource.name()).at("bed");
        }
    }

    /** Makes others who want this patient's time wait; the last lock to be taken. */
    public void lockPatient(PatientId patient) {
        appointments.lockPatient(patient);
    }

    /** Refuses a bed or patient that is taken; {@code scheduling.taken.*} names by whom. */
    public void requireFree(UUID bed, PatientId patient, TimeSlot slot, UUID self) {
        desk.requireFree(bed, patient, slot, self);
    }

    /** Writes what is locked and found free; the database has the last word. */
    public AppointmentId book(Bookable what, BedNight wanted) {
        Appointment appointment = new Appointment(what, wanted.bed(), wanted.slot(), caller.id(), clock.instant());
        appointment.watchedBy(wanted);
        appointments.add(appointment);
        desk.keep(appointment);
        audit.changed(what.patient().value(), "appointment.book", appointment.id().value());
        booked.fire(appointment.bookedNews());
        return appointment.id();
    }

    /** A night that is booked; {@code stale} for an older version, {@code unknown} for what is no night. */
    public Standing standing(AppointmentId id, int version) {
        Appointment appointment = appointments.get(id);
        appointment.expect(version);
        return new Standing(appointment.resource(), appointment.night().orElseThrow(NightDesk::unknown),
                appointment.order().orElseThrow(NightDesk::unknown), id);
    }

    /** Gives a booked night another bed, night or technologist; where it was stays with it. */
    public void move(AppointmentId id, BedNight wanted, String reason) {
        Appointment appointment = appointments.get(id);
        UUID before = appointment.resource();
        Instant from = appointment.slot().start();
        appointment.move(wanted.bed(), wanted.slot(), caller.id(), clock.instant());
        appointment.watchedBy(wanted);
        desk.keep(appointment);
        appointments.addMove(appointment, before, from, TextEntry.optional(reason, LONGEST_REASON, "reason"));
        audit.changed(appointment.patient().value(), "appointment.move", id.value());
        booked.fire(appointment.bookedNews());
    }

    /** Somebody else watches a booked night, in a place of theirs; bed and time stay, and the patient is told nothing. */
    public void watch(UUID appointment, UUID technologist, int place) {
        Appointment watched = appointments.get(new AppointmentId(appointment));
        watched.handTo(technologist, place);
        desk.keep(watched);
        audit.changed(watched.patient().value(), "appointment.watched", appointment);
    }

    /** The night is over: whoever nobody marked has come and has left by now. */
    public void over(AppointmentId id) {
        Appointment appointment = appointments.get(id);
        if (appointment.status() == AppointmentStatus.BOOKED) {
            appointment.arrive(clock.instant());
        }
        if (appointment.status() != AppointmentStatus.LEFT) {
            appointment.leave(clock.instant());
            audit.changed(appointment.patient().value(), "appointment.left", id.value());
        }
    }

    private static DomainException unknown() {
        return new DomainException(DomainException.UNKNOWN);
    }
}
