package org.sleepclinic.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.TimeSlot;

/**
 * Closing the clinic, a room or a person for some time, and opening one once. Nothing booked is lost by it: whoever closes
 * is shown each booking by patient and time, which an administrator sees here only, and says what becomes of it; one that
 * came meanwhile refuses the closure.
 */
@Stateless
@Boundary
public class ClosureFacade {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    @Inject
    private ExceptionRepository exceptions;
    @Inject
    private ExceptionQueries queries;
    @Inject
    private ClosureQueries bookings;
    @Inject
    private ScheduleQueries schedule;
    @Inject
    private ClosureLocks locks;
    @Inject
    private AppointmentRepository appointments;
    @Inject
    private Rescheduling rescheduling;
    @Inject
    private Instance<BedNights> nights;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    /** Closures and extra openings that touch a year, withdrawn ones too, by start; one statement. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @NoPatientData
    public List<ExceptionView> ofYear(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        return queries.during(new TimeSlot(first.atStartOfDay(zone).toInstant(),
                first.plusYears(1).atStartOfDay(zone).toInstant()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @NoPatientData
    public ExceptionView exception(UUID id) {
        return queries.view(id);
    }

    /** What became of the bookings that stood in the way of a closure. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<ClosedBooking> settled(UUID id) {
        List<ClosedBooking> found = queries.settled(id);
        audit.listed(found.stream().map(ClosedBooking::patient).distinct().toList(), "closure.settled");
        return found;
    }

    /**
     * What is booked in the time to be closed, by start, each with the next times it could have instead: as much as fits of
     * three, none given to two of them first.
     *
     * @throws DomainException {@code scheduling.exception.order} at {@code ends}
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<BookingInTheWay> inTheWay(ExceptionDetails closing) {
        TimeSlot slot = closing.slot();
        Instant now = clock.instant();
        List<BookingInTheWay> found = bookings.inTheWay(closing, now);
        audit.listed(found.stream().map(BookingInTheWay::patient).distinct().toList(), "closure.in-the-way");
        if (found.isEmpty()) {
            return found;
        }
        TimeSlot ahead = TimeSlot.of(now, Duration.between(now, slot.end()).plusDays(SlotFinder.HORIZON_DAYS));
        DatedHours closure = new DatedHours(false, isWhole(closing), slot, "");
        List<ResourceView> open = schedule.resources(ahead).stream().filter(ResourceView::active)
                .map(resource -> isClosed(resource, closing) ? resource.with(closure) : resource).toList();
        List<AppointmentId> asleep = found.stream().filter(booking -> booking.isNight() && !booking.begun())
                .map(BookingInTheWay::id).toList();
        return new OtherTimes(open, bookings.held(ahead), zone,
                asleep.isEmpty() ? Map.of() : nights.get().othersFor(asleep, locks.nightsOf(closing)))
                .propose(found, now);
    }

    private static boolean isWhole(ExceptionDetails closing) {
        return closing.resource() == null && closing.person() == null;
    }

    private static boolean isClosed(ResourceView resource, ExceptionDetails closing) {
        return isWhole(closing) || resource.id().equals(closing.resource())
                || resource.person() != null && resource.person().equals(closing.person());
    }

    /**
     * Closes, and does with each booking in the way what was decided, all or nothing.
     *
     * @throws DomainException {@code scheduling.closure.unsettled} (patient, when) for a booking nobody decided about;
     *         {@code scheduling.closure.underWay} (patient, when) for a patient who is there; {@code stale} for a booking
     *         changed meanwhile; what {@link BookingDesk} refuses of a new time; {@code scheduling.exception.*},
     *         {@code text.required} at their fields
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID close(ExceptionDetails closing, List<Settlement> settlements) {
        HoursException closure = new HoursException(HoursException.Kind.CLOSED, closing, caller.id(), clock.instant());
        locks.take(closing, settlements);
        Map<AppointmentId, Settlement> decided = settlements.stream()
                .collect(Collectors.toMap(Settlement::appointment, Function.identity(), (first, second) -> second));
        List<BookingInTheWay> found = bookings.inTheWay(closing, clock.instant());
        found.forEach(booking -> require(booking, decided));
        exceptions.add(closure);
        found.forEach(booking -> settle(closure, booking, decided.get(booking.id())));
        audit.administered("closure.close", closure.id());
        return closure.id();
    }

    private void require(BookingInTheWay booking, Map<AppointmentId, Settlement> decided) {
        if (booking.begun()) {
            throw refusal("scheduling.closure.underWay", booking);
        }
        if (!decided.containsKey(booking.id())) {
            throw refusal("scheduling.closure.unsettled", booking);
        }
    }

    private DomainException refusal(String code, BookingInTheWay booking) {
        audit.listed(List.of(booking.patient()), "closure.in-the-way");
        return new DomainException(code, booking.name(), ClinicMoments.write(booking.slot(), zone));
    }

    private void settle(HoursException closure, BookingInTheWay booking, Settlement decided) {
        Appointment appointment = appointments.get(booking.id());
        appointment.expect(decided.version());
        if (decided.isMove() && booking.isNight()) {
            nights.get().move(booking.id(), decided.version(), decided.resource(), decided.start(), closure.reason());
        } else if (decided.isMove()) {
            rescheduling.move(appointment, decided.resource(), decided.start(), closure.reason());
        } else {
            rescheduling.cancel(appointment, closure.reason());
        }
        exceptions.keepOutcome(closure, booking, decided.isMove());
    }

    /**
     * Opens something once, beside its weekly hours.
     *
     * @throws DomainException {@code scheduling.exception.*}, {@code text.required} at their fields; what {@link ExtraOpening}
     *         refuses, since nothing could be booked by it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @NoPatientData
    public UUID openOnce(ExceptionDetails opening) {
        HoursException once = new HoursException(HoursException.Kind.OPEN, opening, caller.id(), clock.instant());
        ResourceView opened = schedule.resources(opening.slot()).stream()
                .filter(resource -> resource.id().equals(opening.resource())).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        ExtraOpening.require(opened, opening.slot(), zone);
        exceptions.add(once);
        audit.administered("closure.open-once", once.id());
        return once.id();
    }

    /**
     * Takes an exception back. What a closure moved stays moved; an extra opening with bookings in it is refused
     * ({@code scheduling.exception.booked}, count): it is closed instead, so that they are seen to.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @NoPatientData
    public void withdraw(UUID id, int version) {
        HoursException exception = exceptions.get(id);
        exception.expect(version);
        if (exception.opens()) {
            exceptions.lock(new ExceptionDetails(exception.resource(), null, exception.slot().start(),
                    exception.slot().end(), exception.reason()), List.of(), List.of());
            int booked = exceptions.bookedIn(exception.resource(), exception.slot(), clock.instant());
            if (booked > 0) {
                throw new DomainException("scheduling.exception.booked", booked);
            }
        }
        exception.withdraw(caller.id(), clock.instant());
        audit.administered("closure.withdraw", id);
    }
}
