package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderFacade;

/** Moves and cancels appointments, for whoever asks: a desk, or a closure. Their orders follow. */
@Dependent
class Rescheduling {
    private static final int LONGEST_REASON = 400;

    @Inject
    private AppointmentRepository appointments;
    @Inject
    private BookableQueries bookables;
    @Inject
    private BookingDesk desk;
    @Inject
    private OrderFacade orders;
    @Inject
    private Event<AppointmentBooked> booked;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Another time of the same length; where it was before stays with it. */
    void move(Appointment appointment, UUID resource, Instant start, String reason) {
        UUID before = appointment.resource();
        Instant from = appointment.slot().start();
        TimeSlot slot = TimeSlot.of(start, appointment.slot().length());
        desk.claimAgain(appointment, resource, kinds(appointment), slot);
        appointment.move(resource, slot, caller.id(), clock.instant());
        desk.keep(appointment);
        appointments.addMove(appointment, before, from, TextEntry.optional(reason, LONGEST_REASON, "reason"));
        audit.changed(appointment.patient().value(), "appointment.move", appointment.id().value());
        booked.fire(appointment.bookedNews());
    }

    /** Gives the time up; its order waits for another. */
    void cancel(Appointment appointment, String reason) {
        appointment.cancel(reason);
        appointment.order().ifPresent(orders::unbooked);
        audit.changed(appointment.patient().value(), "appointment.cancel", appointment.id().value());
    }

    /** What may stand in for the appointment's resource: the kinds its order needs, or any person. */
    private Set<ResourceKind> kinds(Appointment appointment) {
        return appointment.order().map(order -> bookables.order(order).what().kinds())
                .orElse(Set.of(ResourceKind.PHYSICIAN, ResourceKind.NURSE));
    }
}
