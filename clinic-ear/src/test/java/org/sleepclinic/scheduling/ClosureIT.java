package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.document.AppointmentLetter;
import org.sleepclinic.document.LetterFacade;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;

/** Closing with bookings in the way: each is named and seen to, none is lost; what is closed is neither offered nor booked. */
class ClosureIT extends InContainer {
    @Inject
    private ClosureFacade closures;
    @Inject
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private ResourceFacade resources;
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;
    @Inject
    private LetterFacade patientLetters;
    @Inject
    private TodayFacade today;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    private OrderPatients.Made grace;
    private UUID room;
    private LocalDate monday;

    /** Two blood rooms in a year of their own, open on Mondays. */
    @BeforeEach
    void aBloodRoomOpenOnMondays() {
        grace = patients.withOpenCase();
        room = room("CLOSING");
        monday = LocalDate.now(clock).plusDays(400L + ThreadLocalRandom.current().nextInt(20_000))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void eachBookingInTheWayIsNamedWithTimesOfItsOwn() {
        AppointmentId first = book(signed("CALCIUM"), at(9, 0));
        OrderPatients.Made earlier = grace;
        grace = patients.withOpenCase();
        AppointmentId second = book(signed("CALCIUM"), at(9, 10));
        book(signed("FERRITIN"), at(11, 0));
        List<BookingInTheWay> found = as.administrator(() -> closures.inTheWay(closing(9, 10)));
        assertThat(found).extracting(BookingInTheWay::id).containsExactly(first, second);
        assertThat(found).extracting(BookingInTheWay::name).containsOnly("OKONKWO, Grace");
        assertThat(found).allSatisfy(booking -> assertThat(booking.fits()).isNotEmpty().allSatisfy(
                fit -> assertThat(fit.resource().equals(room) && fit.start().isBefore(at(10, 0))).isFalse()));
        assertThat(found.stream().map(booking -> booking.fits().getFirst()).distinct()).hasSize(2);
        assertThat(trail.of(earlier.patient())).as("an administrator saw the name").endsWith("LIST closure.in-the-way");
    }

    @Test
    void oneIsMovedOneIsCancelledAndNothingIsLost() {
        long letters = lettersToSend();
        OrderId moved = signed("CALCIUM");
        AppointmentId first = book(moved, at(9, 0));
        OrderId cancelled = signed("FERRITIN");
        AppointmentId second = book(cancelled, at(9, 30));
        UUID closure = as.administrator(() -> closures.close(closing(9, 12), List.of(
                new Settlement(first, view(first).version(), room, at(13, 0)),
                new Settlement(second, view(second).version(), null, null))));
        assertThat(view(first).start()).isEqualTo(at(13, 0));
        assertThat(view(first).moves()).extracting(AppointmentMove::reason).containsExactly("Repair of the chair");
        assertThat(fulfilment(moved)).isEqualTo(FulfilmentStatus.BOOKED);
        assertThat(view(second).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(view(second).reason()).isEqualTo("Repair of the chair");
        assertThat(fulfilment(cancelled)).isEqualTo(FulfilmentStatus.WAITING);
        assertThat(lettersToSend()).as("both patients must be told").isEqualTo(letters + 2);
        AppointmentLetter letter = as.frontDesk(() -> patientLetters.letter(first));
        as.frontDesk(() -> patientLetters.printed(first, letter.kind(), letter.start()));
        assertThat(lettersToSend()).isEqualTo(letters + 1);
        List<ClosedBooking> told = as.administrator(() -> closures.settled(closure));
        assertThat(told).extracting(ClosedBooking::moved).containsExactly(true, false);
        assertThat(told).extracting(ClosedBooking::nowStart).containsExactly(at(13, 0), null);
        assertThat(told.getLast().waiting()).isTrue();
        book(cancelled, at(14, 0));
        assertThat(as.administrator(() -> closures.settled(closure)).getLast().waiting()).isFalse();
    }

    /** The administrator looked, and then the desk booked. */
    @Test
    void aBookingNobodyDecidedAboutRefusesTheClosure() {
        AppointmentId late = book(signed("CALCIUM"), at(9, 0));
        DomainException refused = refusal(() -> as.administrator(() -> closures.close(closing(9, 12), List.of())));
        assertThat(refused.code()).isEqualTo("scheduling.closure.unsettled");
        assertThat(refused.args()).startsWith("OKONKWO, Grace");
        assertThat(view(late).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(book(signed("FERRITIN"), at(10, 0))).as("nothing was closed").isNotNull();
    }

    @Test
    void aTimeWithinTheClosureOrTakenRefusesAllOfIt() {
        AppointmentId first = book(signed("CALCIUM"), at(9, 0));
        AppointmentId second = book(signed("FERRITIN"), at(9, 30));
        assertThat(refusal(() -> as.administrator(() -> closures.close(closing(9, 12), List.of(
                new Settlement(first, view(first).version(), room, at(13, 0)),
                new Settlement(second, view(second).version(), room, at(11, 0)))))).code())
                .isEqualTo("scheduling.closedThen");
        assertThat(view(first).start()).as("all or nothing").isEqualTo(at(9, 0));
    }

    /** The administrator decided about nine o'clock, and then the desk moved it. */
    @Test
    void aBookingMovedMeanwhileIsDecidedAboutAnew() {
        AppointmentId booked = book(signed("CALCIUM"), at(9, 0));
        int seen = view(booked).version();
        as.frontDesk(() -> appointments.move(booked, seen, room, at(10, 0), "the bus is late"));
        assertThat(refusal(() -> as.administrator(
                () -> closures.close(closing(9, 12), List.of(new Settlement(booked, seen, null, null))))).code())
                .isEqualTo(DomainException.STALE);
        assertThat(view(booked).status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void whoIsHereIsNotSentAway() {
        AppointmentId here = book(signed("CALCIUM"), at(9, 0));
        as.nurse(() -> appointments.arrive(here, view(here).version()));
        assertThat(refusal(() -> as.administrator(() -> closures.close(closing(9, 12),
                List.of(new Settlement(here, view(here).version(), null, null))))).code())
                .isEqualTo("scheduling.closure.underWay");
    }

    @Test
    void whatIsClosedIsNeitherOfferedNorBookedUntilItIsTakenBack() {
        OrderId order = signed("CALCIUM");
        assertThat(offered()).contains(at(9, 0));
        UUID closure = as.administrator(() -> closures.close(closing(9, 12), List.of()));
        assertThat(offered()).doesNotContain(at(9, 0)).contains(at(13, 0));
        DomainException refused = refusal(() -> book(order, at(9, 0)));
        assertThat(refused.code()).isEqualTo("scheduling.closedThen");
        assertThat(refused.args()).endsWith("Repair of the chair");
        assertThat(refusal(() -> as.administrator(() -> closures.withdraw(closure, 99))).code())
                .isEqualTo(DomainException.STALE);
        as.administrator(() -> closures.withdraw(closure, closures.exception(closure).version()));
        assertThat(offered()).contains(at(9, 0));
        assertThat(book(order, at(9, 0))).isNotNull();
    }

    @Test
    void aHolidayClosesEverythingAndAPersonAwayTheirOwnTimesOnly() {
        ExceptionDetails away = new ExceptionDetails(null, Staff.PHYSICIAN.id(), startOf(monday),
                startOf(monday.plusDays(1)), "Leave");
        as.administrator(() -> closures.close(away, List.of()));
        assertThat(offered()).contains(at(9, 0));
        ExceptionDetails holiday =
                new ExceptionDetails(null, null, startOf(monday), startOf(monday.plusDays(1)), "Boxing Day");
        UUID closure = as.administrator(() -> closures.close(holiday, List.of()));
        assertThat(offered()).doesNotContain(at(9, 0), at(13, 0));
        assertThat(as.nurse(() -> schedule.schedule(monday, 1)).resources())
                .allSatisfy(one -> assertThat(one.stretches(monday, clock.getZone())).isEmpty());
        as.administrator(() -> closures.withdraw(closure, closures.exception(closure).version()));
    }

    @Test
    void aRoomOpensOnASaturdayOnceAndIsNotShutOverABooking() {
        LocalDate saturday = monday.plusDays(5);
        Instant nine = saturday.atTime(9, 0).atZone(clock.getZone()).toInstant();
        OrderId order = signed("CALCIUM");
        assertThat(refusal(() -> book(order, nine)).code()).isEqualTo("scheduling.closedThatDay");
        UUID once = as.administrator(() -> closures.openOnce(
                new ExceptionDetails(room, null, nine, nine.plus(Duration.ofHours(3)), "Saturday clinic")));
        AppointmentId booked = book(order, nine);
        assertThat(refusal(() -> as.administrator(
                () -> closures.withdraw(once, closures.exception(once).version()))).code())
                .isEqualTo("scheduling.exception.booked");
        as.nurse(() -> appointments.cancel(booked, view(booked).version(), "patient is ill"));
        as.administrator(() -> closures.withdraw(once, closures.exception(once).version()));
        assertThat(refusal(() -> book(order, nine)).code()).isEqualTo("scheduling.closedThatDay");
    }

    /** What is promised open is open to booking, the early morning after a night too; what opens nothing is said so. */
    @Test
    void anExtraOpeningHoldsWhatItPromisesOrIsRefused() {
        assertThat(opening(at(9, 0), at(11, 0))).isEqualTo("scheduling.opening.already");
        LocalDate saturday = monday.plusDays(5);
        Instant evening = saturday.atTime(20, 0).atZone(clock.getZone()).toInstant();
        assertThat(opening(evening, evening.plus(Duration.ofHours(40)))).isEqualTo("scheduling.opening.days");
        UUID once = as.administrator(() -> closures.openOnce(
                new ExceptionDetails(room, null, evening, evening.plus(Duration.ofHours(11)), "Night clinic")));
        book(signed("CALCIUM"), evening.plus(Duration.ofHours(6)));
        assertThat(once).isNotNull();
    }

    private String opening(Instant from, Instant to) {
        return refusal(() -> as.administrator(
                () -> closures.openOnce(new ExceptionDetails(room, null, from, to, "Clinic")))).code();
    }

    /** Hours that leave out what is booked are not kept; what they leave out is named, and closing it is the way. */
    @Test
    void narrowerHoursNameWhatTheyWouldLeaveOut() {
        book(signed("CALCIUM"), at(9, 0));
        AppointmentId late = book(signed("FERRITIN"), at(15, 0));
        DomainException refused = refusal(() -> hours("09:00-12:00, 13:00-14:00"));
        assertThat(refused.code()).isEqualTo("scheduling.resource.outside");
        assertThat(refused.args().getFirst()).isEqualTo(1);
        assertThat(refused.args().get(1).toString()).contains("OKONKWO, Grace").contains("15:00");
        assertThat(trail.of(grace.patient())).as("an administrator saw the name").endsWith("LIST resource.in-the-way");
        assertThat(as.administrator(() -> resources.resource(room)).hours()).as("nothing changed")
                .isEqualTo(Opening.parse(DayOfWeek.MONDAY, "09:00-12:00, 13:00-17:00"));
        DomainException closing = refusal(() -> as.administrator(
                () -> done(() -> resources.close(room, resources.resource(room).version()))));
        assertThat(closing.code()).isEqualTo("scheduling.resource.booked");
        assertThat(closing.args().getFirst()).isEqualTo(2);
        as.nurse(() -> appointments.cancel(late, view(late).version(), "another day"));
        hours("09:00-12:00, 13:00-14:00");
        assertThat(offered()).doesNotContain(at(15, 0)).contains(at(13, 0));
    }

    /** The week of several is kept as a whole: where one has bookings in the way, nobody's hours change. */
    @Test
    void hoursOfSeveralAreKeptTogetherOrNotAtAll() {
        UUID other = as.administrator(() -> resources.open(
                "OTHER_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                new ResourceDetails("Other room", ResourceKind.ECG, null, List.of())));
        AppointmentId late = book(signed("FERRITIN"), at(15, 0));
        DomainException refused = refusal(() -> as.administrator(() -> done(() -> shortMondays(other))));
        assertThat(refused.code()).isEqualTo("scheduling.resource.outside");
        assertThat(refused.field()).contains("rows:1:monday");
        assertThat(as.administrator(() -> resources.resource(other)).hours()).as("nothing changed").isEmpty();
        as.nurse(() -> appointments.cancel(late, view(late).version(), "another day"));
        as.administrator(() -> done(() -> shortMondays(other)));
        assertThat(List.of(room, other))
                .allSatisfy(one -> assertThat(as.administrator(() -> resources.resource(one)).hours())
                        .isEqualTo(Opening.parse(DayOfWeek.MONDAY, "09:00-12:00")));
    }

    private void shortMondays(UUID other) {
        resources.describeAll(List.of(shortMonday(other, "rows:0"), shortMonday(room, "rows:1")));
    }

    private ResourceChange shortMonday(UUID id, String place) {
        ResourceView now = resources.resource(id);
        return new ResourceChange(id, now.version(),
                new ResourceDetails(now.name(), now.kind(), null, Opening.parse(DayOfWeek.MONDAY, "09:00-12:00")),
                place);
    }

    private void hours(String monday) {
        as.administrator(() -> done(() -> resources.describe(room, resources.resource(room).version(),
                new ResourceDetails(resources.resource(room).name(), ResourceKind.BLOOD_ROOM, null,
                        Opening.parse(DayOfWeek.MONDAY, monday)))));
    }

    private static Void done(Runnable act) {
        act.run();
        return null;
    }

    @Test
    void onlyAdministratorsCloseAndOnlyWhatIsToCome() {
        assertThatThrownBy(() -> as.nurse(() -> closures.inTheWay(closing(9, 12))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.frontDesk(() -> closures.close(closing(9, 12), List.of())))
                .isInstanceOf(EJBAccessException.class);
        ExceptionDetails over = new ExceptionDetails(room, null, at(9, 0).minus(Duration.ofDays(60_000)),
                at(9, 0).minus(Duration.ofDays(59_000)), "Repair");
        assertThat(refusal(() -> as.administrator(() -> closures.close(over, List.of()))).code())
                .isEqualTo("scheduling.exception.past");
        ExceptionDetails turned = new ExceptionDetails(room, null, at(12, 0), at(9, 0), "Repair");
        assertThat(refusal(() -> as.administrator(() -> closures.close(turned, List.of()))).code())
                .isEqualTo("scheduling.exception.order");
    }

    /** From one full hour of the Monday to another. */
    private ExceptionDetails closing(int from, int to) {
        return new ExceptionDetails(room, null, at(from, 0), at(to, 0), "Repair of the chair");
    }

    private List<Instant> offered() {
        FitSearch search = new FitSearch(new PatientId(grace.patient()), Set.of(ResourceKind.BLOOD_ROOM), room, 10,
                startOf(monday));
        return as.nurse(() -> schedule.fits(search)).next().stream().map(SlotFit::start).toList();
    }

    private AppointmentId book(OrderId order, Instant start) {
        return as.nurse(() -> appointments.bookOrder(order, room, start));
    }

    private long lettersToSend() {
        return as.frontDesk(() -> today.counts()).get(Queue.LETTERS_TO_SEND);
    }

    private AppointmentView view(AppointmentId id) {
        return as.nurse(() -> schedule.appointment(id));
    }

    private FulfilmentStatus fulfilment(OrderId order) {
        return as.nurse(() -> lookup.view(order)).row().fulfilment();
    }

    private OrderId signed(String test) {
        OrderId order = as.nurse(() -> orders.place(new Basket(grace.caseId(), null, OrderPriority.ROUTINE,
                "low calcium?", null, List.of(new Basket.Line(test, null, null))))).getFirst();
        as.physician(() -> orders.sign(List.of(lookup.view(order).row().seen())));
        return order;
    }

    private UUID room(String code) {
        String unique = code + "_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return as.administrator(() -> resources.open(unique, new ResourceDetails(unique, ResourceKind.BLOOD_ROOM, null,
                Opening.parse(DayOfWeek.MONDAY, "09:00-12:00, 13:00-17:00"))));
    }

    private Instant at(int hour, int minute) {
        return monday.atTime(hour, minute).atZone(clock.getZone()).toInstant();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static DomainException refusal(ThrowingCallable act) {
        DomainException refused = catchThrowableOfType(DomainException.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
