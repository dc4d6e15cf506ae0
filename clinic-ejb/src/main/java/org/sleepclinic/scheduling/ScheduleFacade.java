package org.sleepclinic.scheduling;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;

/** Schedules, single appointments and free times to read. Administrators see that a time is taken, not by whom. */
@Stateless
@Boundary
public class ScheduleFacade {
    private static final int MOST_DAYS = 14;
    private static final int OFFERS = 3;
    /** A closed day names the next open one, so the exceptions of the week after it are known. */
    private static final int A_WEEK = 7;

    @Inject
    private ScheduleQueries schedule;
    @Inject
    private AppointmentQueries appointments;
    @Inject
    private BookableQueries bookables;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    /** What is open and booked by day on {@code days} days (1 to 14) from {@code first}; two statements. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Schedule schedule(LocalDate first, int days) {
        int shown = Math.clamp(days, 1, MOST_DAYS);
        List<ResourceView> open = open(new TimeSlot(startOf(first), startOf(first.plusDays(shown + (long) A_WEEK))))
                .stream().filter(resource -> resource.kind() != ResourceKind.SLEEP_BED).toList();
        List<BookedSlot> booked = schedule.booked(new TimeSlot(startOf(first), startOf(first.plusDays(shown))));
        boolean named = Stream.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN).anyMatch(caller::is);
        List<BookedSlot> seen = named ? booked : booked.stream().map(BookedSlot::withoutPatient).toList();
        audit.listed(seen.stream().map(BookedSlot::patient).filter(Objects::nonNull).distinct().toList(), "schedule");
        return new Schedule(first, shown, open, seen);
    }

    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentView appointment(AppointmentId id) {
        AppointmentView view = appointments.view(id, clock.instant());
        audit.read(view.patient().value(), "appointment", id.value());
        return view;
    }

    /** A case's appointments, the latest first. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AppointmentView> ofCase(UUID caseId) {
        List<AppointmentView> found = appointments.ofCase(caseId, clock.instant());
        audit.listed(found.stream().map(view -> view.patient().value()).distinct().toList(), "case.appointments");
        return found;
    }

    /** A signed order that waits for a time; refuses others with {@code scheduling.order.*}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Bookable bookableOrder(OrderId order) {
        return read(bookables.order(order).require(), order.value());
    }

    /** A person or room with a free time, and the orders that wait for one there; refuses {@code unknown}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public FreePlace freePlace(UUID resource) {
        FreePlace place = bookables.freePlace(resource);
        audit.listed(place.waiting().stream().map(WaitingOrder::patient).distinct().toList(), "bookable.waiting");
        return place;
    }

    /** The appointment an order has now; nothing when it has none. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    @NoPatientData
    public Optional<AppointmentId> appointmentOf(OrderId order) {
        return appointments.holding(order);
    }

    /** An appointment that is to be moved, and what it needs. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Rebooking bookableAgain(AppointmentId id) {
        AppointmentView view = appointments.view(id, clock.instant());
        int minutes = (int) Duration.between(view.start(), view.end()).toMinutes();
        Bookable what = view.order() == null ? bookables.visit(view.caseId())
                : bookables.order(new OrderId(view.order())).what();
        return new Rebooking(view, read(what.visit(view.purpose(), minutes), id.value()));
    }

    /** A visit within an open case. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Bookable bookableVisit(UUID caseId) {
        return read(bookables.visit(caseId), caseId);
    }

    private Bookable read(Bookable what, UUID subject) {
        audit.read(what.patient().value(), "bookable", subject);
        return what;
    }

    /** Everything that is open to booking, by kind and name. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    @NoPatientData
    public List<ResourceView> openResources() {
        return open(TimeSlot.of(clock.instant(), Duration.ofDays(SlotFinder.HORIZON_DAYS)));
    }

    private List<ResourceView> open(TimeSlot within) {
        return schedule.resources(within).stream().filter(ResourceView::active).toList();
    }

    /** What may be booked, and the next three times that fit; fewer when there are none within 60 days. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public FreeTimes fits(FitSearch search) {
        if (search.minutes() <= 0) {
            throw new DomainException("scheduling.minutes", 5, 240).at("minutes");
        }
        Instant from = search.from().isBefore(clock.instant()) ? clock.instant() : search.from();
        TimeSlot within = TimeSlot.of(from, Duration.ofDays(SlotFinder.HORIZON_DAYS));
        List<ResourceView> ofKind =
                open(within).stream().filter(resource -> search.kinds().contains(resource.kind())).toList();
        List<ResourceView> fitting = ofKind.stream()
                .filter(resource -> search.resource() == null || search.resource().equals(resource.id())).toList();
        List<ScheduleQueries.Busy> busy = schedule.busy(search.patient(), within);
        Map<UUID, List<TimeSlot>> taken = busy.stream().collect(Collectors.groupingBy(ScheduleQueries.Busy::resource,
                HashMap::new, Collectors.mapping(ScheduleQueries.Busy::slot, Collectors.toList())));
        List<TimeSlot> own =
                busy.stream().filter(ScheduleQueries.Busy::ofPatient).map(ScheduleQueries.Busy::slot).toList();
        audit.read(search.patient().value(), "appointment.fits", null);
        List<SlotFit> next =
                new SlotFinder(fitting, taken, own, zone).next(from, Duration.ofMinutes(search.minutes()), OFFERS);
        return new FreeTimes(ofKind, next,
                DayNote.of(fitting, search.from(), clock.instant(), next, zone).orElse(null));
    }

    /**
     * Somebody or something that is free at exactly this moment.
     *
     * @throws DomainException at {@code time}: {@code scheduling.nobodyFree}, or {@code scheduling.nobodyFree.<why>} (weekday,
     *         reason) on a day when nothing can be had
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID freeAt(FitSearch search) {
        FreeTimes free = fits(search);
        return free.next().stream().filter(fit -> fit.start().equals(search.from())).map(SlotFit::resource)
                .findFirst().orElseThrow(() -> nobodyFree(free.note()).at("time"));
    }

    private static DomainException nobodyFree(DayNote note) {
        if (note == null || note.kind() == DayNote.Kind.FULL) {
            return new DomainException("scheduling.nobodyFree");
        }
        return new DomainException("scheduling.nobodyFree." + note.kind(), ClinicMoments.weekday(note.day()),
                note.reason() == null ? "" : note.reason());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
