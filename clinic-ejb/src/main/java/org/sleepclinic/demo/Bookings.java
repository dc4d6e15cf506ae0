package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.FitSearch;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.SlotFit;
import org.sleepclinic.scheduling.VisitBooking;

/** The demo's front desk books the first time that fits, and sees people in and out. */
@Dependent
class Bookings {
    private static final int MINUTES = 20;

    @Inject
    private ActingFrontDesk frontDesk;
    @Inject
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;

    /** The first time an order fits from a moment on; empty when nothing is free for weeks. */
    Optional<AppointmentId> order(PatientId patient, OrderId order, ResourceKind kind, Instant from) {
        return fit(patient, kind, from)
                .map(slot -> frontDesk.does(() -> appointments.bookOrder(order, slot.resource(), slot.start())));
    }

    Optional<AppointmentId> visit(PatientId patient, CaseId id, ResourceKind kind, Instant from, String purpose) {
        return fit(patient, kind, from).map(slot -> frontDesk.does(
                () -> appointments
                        .bookVisit(new VisitBooking(id.value(), slot.resource(), slot.start(), MINUTES, purpose))));
    }

    /** Nobody is booked that day. */
    boolean isEmptyOn(LocalDate day) {
        return frontDesk.does(() -> schedule.schedule(day, 1)).booked().isEmpty();
    }

    /** When it is. */
    Instant startOf(AppointmentId id) {
        return frontDesk.does(() -> schedule.appointment(id)).start();
    }

    /** Came, was seen, left. */
    void seen(AppointmentId id) {
        frontDesk.does(() -> {
            appointments.arrive(id, version(id));
            appointments.enterRoom(id, version(id));
            appointments.leave(id, version(id));
            return id;
        });
    }

    /** Came and waits. */
    void arrived(AppointmentId id) {
        frontDesk.does(() -> {
            appointments.arrive(id, version(id));
            return id;
        });
    }

    private int version(AppointmentId id) {
        return schedule.appointment(id).version();
    }

    private Optional<SlotFit> fit(PatientId patient, ResourceKind kind, Instant from) {
        return frontDesk.does(() -> schedule.fits(new FitSearch(patient, Set.of(kind), null, MINUTES, from))).stream()
                .findFirst();
    }
}
