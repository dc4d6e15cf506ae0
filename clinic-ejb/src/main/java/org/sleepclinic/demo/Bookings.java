package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
    private static final int STUDY_MINUTES = 60;
    private static final Duration EARLY = Duration.ofMinutes(9);
    private static final List<String> PURPOSES =
            List.of("Review of results", "First visit", "Control, medicines", "Sleep diary, second visit");

    @Inject
    private ActingFrontDesk frontDesk;
    @Inject
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private StoryClock clock;
    @Inject
    private ZoneId zone;

    /** The first time an order fits from a moment on; empty when nothing is free for weeks. */
    Optional<AppointmentId> order(PatientId patient, OrderId order, ResourceKind kind, Instant from) {
        return fit(patient, kind, from).map(slot -> book(order, slot));
    }

    /** The same for a study of an hour. */
    Optional<AppointmentId> study(PatientId patient, OrderId order, ResourceKind kind, Instant from) {
        return fit(patient, kind, from, STUDY_MINUTES).map(slot -> book(order, slot));
    }

    /** An order's time today, told from how the morning went; nothing on a day the clinic is closed. */
    void today(PatientId patient, OrderId order, ResourceKind kind) {
        clock.aside(clock.today().minusDays(1).atTime(16, 0).atZone(zone).toInstant());
        fit(patient, kind, morning()).filter(this::isToday)
                .ifPresent(slot -> live(book(order, slot), slot.start(), slot.end()));
    }

    /** A day's visits to the physicians, as far as the day has come. */
    void visits(List<CaseId> cases, List<PatientId> patients) {
        for (int nth = 0; nth < cases.size(); nth++) {
            CaseId id = cases.get(nth);
            String purpose = PURPOSES.get(nth % PURPOSES.size());
            clock.aside(clock.today().minusDays(1).atTime(15, 0).atZone(zone).toInstant());
            Instant from = morning().plus(Duration.ofMinutes(35L * nth));
            fit(patients.get(nth), ResourceKind.PHYSICIAN, from).filter(this::isToday)
                    .ifPresent(slot -> live(frontDesk.does(() -> appointments.bookVisit(
                            new VisitBooking(id.value(), slot.resource(), slot.start(), MINUTES, purpose))),
                            slot.start(), slot.end()));
        }
    }

    /** Nobody comes to see anybody that day; tests do not count. */
    boolean noVisitsOn(LocalDate day) {
        return frontDesk.does(() -> schedule.schedule(day, 1)).booked().stream()
                .noneMatch(booked -> booked.tests() == 0);
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

    private AppointmentId book(OrderId order, SlotFit slot) {
        return frontDesk.does(() -> appointments.bookOrder(order, slot.resource(), slot.start()));
    }

    private boolean isToday(SlotFit slot) {
        return LocalDate.ofInstant(slot.start(), zone).equals(clock.today());
    }

    private Instant morning() {
        return clock.today().atTime(7, 0).atZone(zone).toInstant();
    }

    /** Comes a little early, goes in at the time, leaves at the end: what of it has happened by now. */
    private void live(AppointmentId id, Instant start, Instant end) {
        if (happened(start.minus(EARLY))) {
            frontDesk.does(() -> {
                appointments.arrive(id, version(id));
                return id;
            });
        }
        if (happened(start.plus(EARLY))) {
            frontDesk.does(() -> {
                appointments.enterRoom(id, version(id));
                return id;
            });
        }
        if (happened(end.plus(EARLY))) {
            frontDesk.does(() -> {
                appointments.leave(id, version(id));
                return id;
            });
        }
    }

    private boolean happened(Instant moment) {
        if (moment.isAfter(clock.now())) {
            return false;
        }
        clock.aside(moment);
        return true;
    }

    private int version(AppointmentId id) {
        return schedule.appointment(id).version();
    }

    private Optional<SlotFit> fit(PatientId patient, ResourceKind kind, Instant from) {
        return fit(patient, kind, from, MINUTES);
    }

    private Optional<SlotFit> fit(PatientId patient, ResourceKind kind, Instant from, int minutes) {
        return frontDesk.does(() -> schedule.fits(new FitSearch(patient, Set.of(kind), null, minutes, from))).next()
                .stream()
                .findFirst();
    }
}
