package org.sleepclinic.scheduling;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;

/** Giving patients a time, moving it, and following it through the day. Orders follow their appointments. */
@Stateless
@Boundary
public class AppointmentFacade {
    private static final int SHORTEST_VISIT = 5;
    private static final int LONGEST_VISIT = 240;

    @Inject
    private AppointmentRepository appointments;
    @Inject
    private BookableQueries bookables;
    @Inject
    private BookingDesk desk;
    @Inject
    private Rescheduling rescheduling;
    @Inject
    private OrderFacade orders;
    @Inject
    private Event<AppointmentBooked> booked;
    @Inject
    private Event<PatientArrived> arrived;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Gives a signed order its time; how long it takes the catalogue says.
     *
     * @throws DomainException {@code scheduling.order.*} for an order that cannot be booked; at {@code time} or
     *         {@code resource} what {@link BookingDesk} refuses, {@code scheduling.taken.*} above all
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentId bookOrder(OrderId order, UUID resource, Instant start) {
        Bookable what = bookables.order(order).require();
        AppointmentId id = book(what, resource, start);
        orders.booked(order);
        return id;
    }

    /** Gives a visit its time. Same refusals, and {@code scheduling.minutes} (5, 240) at {@code minutes}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentId bookVisit(VisitBooking visit) {
        if (visit.minutes() < SHORTEST_VISIT || visit.minutes() > LONGEST_VISIT) {
            throw new DomainException("scheduling.minutes", SHORTEST_VISIT, LONGEST_VISIT).at("minutes");
        }
        return book(bookables.visit(visit.caseId()).visit(visit.purpose(), visit.minutes()), visit.resource(),
                visit.start());
    }

    /**
     * What was cancelled is booked anew: for the same order or visit, at the same time and place where they are free still. Same
     * refusals. A night is booked anew where nights are.
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentId bookAgain(AppointmentId cancelled, int version) {
        Appointment was = get(cancelled, version);
        return was.order().map(order -> bookOrder(order, was.resource(), was.slot().start()))
                .orElseGet(() -> bookVisit(was.visitAgain()));
    }

    private AppointmentId book(Bookable what, UUID resource, Instant start) {
        TimeSlot slot = TimeSlot.of(start, Duration.ofMinutes(what.minutes()));
        desk.claim(resource, what.kinds(), what.patient(), slot);
        Appointment appointment = new Appointment(what, resource, slot, caller.id(), clock.instant());
        appointments.add(appointment);
        desk.keep(appointment);
        changed(appointment, "appointment.book");
        booked.fire(appointment.bookedNews());
        return appointment.id();
    }

    /**
     * Another time, or with somebody else, of the same length; what has begun cannot be moved. Where it was before stays
     * with it.
     *
     * @param reason why, where the mover says so; may be empty
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void move(AppointmentId id, int version, UUID resource, Instant start, String reason) {
        Appointment appointment = get(id, version);
        rescheduling.move(appointment, resource, start, reason);
    }

    /** Gives the time up; its order waits for another. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void cancel(AppointmentId id, int version, String reason) {
        rescheduling.cancel(get(id, version), reason);
    }

    /** The patient is in the waiting room; also somebody given up as absent, when the time is still free. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void arrive(AppointmentId id, int version) {
        Appointment appointment = get(id, version);
        boolean givenUp = !appointment.status().holdsTime();
        if (givenUp) {
            appointments.lock(appointment.resource(), appointment.resource(), appointment.patient());
            desk.requireFree(appointment.resource(), appointment.patient(), appointment.slot(), id.value());
        }
        appointment.arrive(clock.instant());
        desk.keep(appointment);
        if (givenUp) {
            appointment.order().ifPresent(orders::booked);
        }
        changed(appointment, "appointment.arrive");
        arrived.fire(appointment.arrivedNews());
    }

    /** Takes an arrival back that was a click too early. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void takeBackArrival(AppointmentId id, int version) {
        Appointment appointment = get(id, version);
        appointment.takeBackArrival();
        changed(appointment, "appointment.arrival-taken-back");
    }

    /** The patient is with the person or in the room; its order is in progress. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void enterRoom(AppointmentId id, int version) {
        Appointment appointment = get(id, version);
        appointment.enterRoom();
        appointment.order().ifPresent(orders::started);
        changed(appointment, "appointment.in-room");
    }

    /** The patient was seen and is gone. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void leave(AppointmentId id, int version) {
        Appointment appointment = get(id, version);
        appointment.leave(clock.instant());
        changed(appointment, "appointment.left");
    }

    /** The patient did not come; the time is free for others, the order waits for another. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void noShow(AppointmentId id, int version) {
        Appointment appointment = get(id, version);
        appointment.missed(clock.instant());
        appointment.order().ifPresent(orders::unbooked);
        changed(appointment, "appointment.no-show");
    }

    private Appointment get(AppointmentId id, int version) {
        Appointment appointment = appointments.get(id);
        appointment.expect(version);
        return appointment;
    }

    private void changed(Appointment appointment, String what) {
        audit.changed(appointment.patient().value(), what, appointment.id().value());
    }
}
