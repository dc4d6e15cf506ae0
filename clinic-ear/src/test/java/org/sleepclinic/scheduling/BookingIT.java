package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ResultPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** Times given out to orders and visits: once each, within opening hours, and the loser is told who was quicker. */
class BookingIT extends InContainer {
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
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private AuditTrail trail;
    @Inject
    private ResultPatients tables;
    @Inject
    private Statements statements;
    @Inject
    private Clock clock;

    private OrderPatients.Made grace;
    private UUID room;
    private LocalDate monday;

    @BeforeEach
    void aBloodRoomOpenOnMondays() {
        grace = patients.withOpenCase();
        room = room("BLOOD", ResourceKind.BLOOD_ROOM, "09:00-12:00, 13:00-17:00");
        monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void anOrderFollowsItsAppointment() {
        OrderId order = signed("CALCIUM");
        AppointmentId id = book(order, at(9, 0));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.BOOKED);
        AppointmentView view = view(id);
        assertThat(view.purpose()).startsWith("Calcium");
        as.nurse(() -> appointments.cancel(id, view.version(), "patient is ill"));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.WAITING);
        AppointmentId again = book(order, at(9, 0));
        as.nurse(() -> appointments.arrive(again, view(again).version()));
        as.technologist(() -> appointments.enterRoom(again, view(again).version()));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.IN_PROGRESS);
        as.technologist(() -> appointments.leave(again, view(again).version()));
        assertThat(view(again).status()).isEqualTo(AppointmentStatus.LEFT);
    }

    @Test
    void whatWasCancelledIsBookedAgainAsItWasWhileItsTimeIsFree() {
        OrderId order = signed("CALCIUM");
        AppointmentId id = book(order, at(9, 0));
        as.nurse(() -> appointments.cancel(id, view(id).version(), "clicked wrongly"));
        AppointmentId again = as.frontDesk(() -> appointments.bookAgain(id, view(id).version()));
        assertThat(view(again)).extracting(AppointmentView::start, AppointmentView::resource, AppointmentView::status)
                .containsExactly(at(9, 0), room, AppointmentStatus.BOOKED);
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.BOOKED);
        assertThat(refusal(() -> as.frontDesk(() -> appointments.bookAgain(id, view(id).version()))))
                .isEqualTo("scheduling.order.notWaiting");
        as.nurse(() -> appointments.cancel(again, view(again).version(), "patient is ill"));
        book(signed("FERRITIN"), at(9, 0));
        assertThat(refusal(() -> as.frontDesk(() -> appointments.bookAgain(again, view(again).version()))))
                .isEqualTo("scheduling.taken.resource");
        assertThat(fulfilment(order)).as("nothing half done").isEqualTo(FulfilmentStatus.WAITING);
    }

    @Test
    void aVisitIsBookedAgainWithItsLengthAndPurpose() {
        UUID nurse = as.administrator(() -> resources.open(
                "ADVICE_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT), new ResourceDetails(
                        "Advice", ResourceKind.NURSE, Staff.NURSE.id(),
                        Opening.parse(DayOfWeek.MONDAY, "09:00-17:00"))));
        AppointmentId id = as.nurse(() -> appointments.bookVisit(
                new VisitBooking(grace.caseId().value(), nurse, at(10, 0), 45, "Advice on sleep")));
        as.nurse(() -> appointments.cancel(id, view(id).version(), "clicked wrongly"));
        AppointmentId again = as.frontDesk(() -> appointments.bookAgain(id, view(id).version()));
        assertThat(view(again)).extracting(AppointmentView::start, AppointmentView::end, AppointmentView::purpose)
                .containsExactly(at(10, 0), at(10, 45), "Advice on sleep");
    }

    /** The time was given up, the order waits again, and then the patient stands at the desk. */
    @Test
    void whoWasGivenUpAndComesAfterAllIsBookedAgain() {
        OrderId order = signed("CALCIUM");
        AppointmentId id = book(order, at(9, 0));
        tables.run("update appointment set starts_at = now() - interval '20 minutes',"
                + " ends_at = now() - interval '10 minutes' where id = ?", id.value());
        as.frontDesk(() -> appointments.noShow(id, view(id).version()));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.WAITING);
        as.frontDesk(() -> appointments.arrive(id, view(id).version()));
        assertThat(view(id).status()).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.BOOKED);
    }

    @Test
    void aStoppedOrderLetsItsTimeGo() {
        OrderId order = signed("CALCIUM");
        AppointmentId id = book(order, at(9, 0));
        as.physician(() -> orders.stop(lookup.view(order).row().seen(), "no longer wanted"));
        assertThat(view(id).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(view(id).reason()).isEqualTo("order.STOPPED");
    }

    @Test
    void anOrderThatMustBeDoneAgainIsBookedAgain() {
        OrderId order = signed("CALCIUM");
        AppointmentId first = book(order, at(9, 0));
        as.nurse(() -> appointments.arrive(first, view(first).version()));
        as.technologist(() -> appointments.enterRoom(first, view(first).version()));
        as.technologist(() -> appointments.leave(first, view(first).version()));
        ReportContent content = new ReportContent(clock.instant(),
                List.of(new EnteredValue("CALCIUM", new BigDecimal("2.30"), "mmol/L")), false, Set.of(), false, null,
                null);
        ReportId report =
                as.technologist(() -> results.enter(new EnterReport(new PatientId(grace.patient()), order, null,
                        ReportCategory.LAB, content, true)));
        as.technologist(() -> results.voidEntry(reports.open(report).seen(), "another patient's blood"));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.WAITING);
        assertThat(as.frontDesk(() -> schedule.appointmentOf(order))).isEmpty();
        AppointmentId again = book(order, at(9, 10));
        assertThat(as.frontDesk(() -> schedule.appointmentOf(order))).contains(again);
        as.nurse(() -> appointments.arrive(again, view(again).version()));
    }

    @Test
    void onlySignedOrdersGetATimeAndOnlyOne() {
        OrderId draft = place("CALCIUM");
        assertThat(refusal(() -> book(draft, at(9, 0)))).isEqualTo("scheduling.order.notSigned");
        OrderId order = signed("FERRITIN");
        book(order, at(9, 0));
        assertThat(refusal(() -> book(order, at(10, 0)))).isEqualTo("scheduling.order.notWaiting");
    }

    @Test
    void aTakenTimeSaysByWhomAndWhen() {
        book(signed("CALCIUM"), at(9, 0));
        OrderPatients.Made first = grace;
        grace = patients.withOpenCase();
        OrderId order = signed("CALCIUM");
        assertThatThrownBy(() -> book(order, at(9, 5))).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("scheduling.taken.resource");
            assertThat(refused.field()).contains("time");
            assertThat(refused.args()).contains("OKONKWO, Grace", "Nora Nurse");
        });
        assertThat(first.patient()).isNotEqualTo(grace.patient());
        assertThat(trail.of(first.patient())).as("the name was shown").endsWith("LIST appointment.taken");
        assertThat(trail.of(grace.patient())).as("nothing was booked").doesNotContain("WRITE appointment.book");
        assertThat(book(order, at(9, 10))).as("slots that meet do not overlap").isNotNull();
    }

    @Test
    void aPatientIsNotInTwoPlaces() {
        book(signed("CALCIUM"), at(9, 0));
        UUID ecg = room("ECG", ResourceKind.ECG, "09:00-17:00");
        OrderId order = signed("ECG_12");
        assertThat(refusal(() -> as.nurse(() -> appointments.bookOrder(order, ecg, at(9, 5)))))
                .isEqualTo("scheduling.taken.patient");
    }

    @Test
    void refusesClosedHoursThePastAndTheWrongRoom() {
        OrderId order = signed("CALCIUM");
        assertThat(refusal(() -> book(order, at(12, 30)))).isEqualTo("scheduling.outsideHours");
        assertThat(refusal(() -> book(order, at(9, 0).plusSeconds(86_400)))).isEqualTo("scheduling.closedThatDay");
        assertThat(refusal(() -> book(order, at(9, 0).minusSeconds(28 * 86_400)))).isEqualTo("scheduling.past");
        UUID ecg = room("ECG", ResourceKind.ECG, "09:00-17:00");
        assertThat(refusal(() -> as.nurse(() -> appointments.bookOrder(order, ecg, at(9, 0)))))
                .isEqualTo("scheduling.kind");
    }

    @Test
    void movesToAFreeTimeAndOverItself() {
        AppointmentId id = book(signed("CALCIUM"), at(9, 0));
        as.frontDesk(() -> appointments.move(id, view(id).version(), room, at(9, 5), "the bus is late"));
        as.nurse(() -> appointments.move(id, view(id).version(), room, at(9, 10), ""));
        assertThat(view(id).start()).isEqualTo(at(9, 10));
        assertThat(view(id).moves()).extracting(AppointmentMove::from, AppointmentMove::to, AppointmentMove::reason,
                AppointmentMove::by).containsExactly(tuple(at(9, 0), at(9, 5), "the bus is late", "Frances Desk"),
                        tuple(at(9, 5), at(9, 10), null, "Nora Nurse"));
        assertThat(refusal(() -> done(() -> as.frontDesk(() -> appointments.move(id, 0, room, at(10, 0), null)))))
                .isEqualTo("stale");
    }

    @Test
    void offersTheNextTimesThatFit() {
        book(signed("CALCIUM"), at(9, 0));
        OrderId ferritin = signed("FERRITIN");
        Bookable what = as.nurse(() -> schedule.bookableOrder(ferritin));
        List<SlotFit> fits = as.nurse(() -> schedule.fits(
                new FitSearch(what.patient(), what.kinds(), room, what.minutes(), at(0, 0)))).next();
        assertThat(fits).extracting(SlotFit::start).startsWith(at(9, 10), at(13, 0)).hasSize(3);
    }

    /** Sixteen desks want the same ten minutes for sixteen patients: one gets them, fifteen are told by whom. */
    @Test
    void oneOfManyDesksWins() throws Exception {
        List<OrderId> waiting = new ArrayList<>();
        for (int desk = 0; desk < 16; desk++) {
            grace = patients.withOpenCase();
            waiting.add(signed("CALCIUM"));
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(16)) {
            List<Callable<String>> acts =
                    waiting.stream().<Callable<String>>map(order -> () -> outcome(order)).toList();
            for (Future<String> answer : desks.invokeAll(acts)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn("booked"::equals).hasSize(1);
        assertThat(answers).filteredOn("scheduling.taken.resource"::equals).hasSize(15);
        UUID winner = as.nurse(() -> schedule.schedule(monday, 1)).booked().stream()
                .filter(slot -> slot.start().equals(at(11, 0)) && slot.resource().equals(room)).findFirst()
                .orElseThrow().patient();
        assertThat(trail.of(winner)).filteredOn("LIST appointment.taken"::equals).hasSize(15);
    }

    @Test
    void administratorsSeeThatATimeIsTakenButNotByWhom() {
        AppointmentId id = book(signed("CALCIUM"), at(9, 0));
        assertThat(slot(as.administrator(() -> schedule.schedule(monday, 1)), id).name()).isNull();
        assertThat(slot(as.nurse(() -> schedule.schedule(monday, 1)), id).name()).isEqualTo("OKONKWO, Grace");
        assertThatThrownBy(() -> as.administrator(() -> schedule.appointment(id)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nurse(() -> resources.all())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aDayTakesThreeStatementsHoweverFull() throws Exception {
        book(signed("CALCIUM"), at(9, 0));
        int one = statements.during(() -> as.nurse(() -> schedule.schedule(monday, 1))).calls();
        for (int turn = 1; turn < 12; turn++) {
            grace = patients.withOpenCase();
            book(signed("CALCIUM"), at(9, turn * 10 % 60).plusSeconds(turn / 6 * 3600L));
        }
        Statements.Count full = statements.during(() -> as.nurse(() -> schedule.schedule(monday, 1)));
        assertThat(full.calls()).as(full.texts().toString()).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    @Test
    void whatIsBookedCannotBeClosed() {
        book(signed("CALCIUM"), at(9, 0));
        assertThat(refusal(
                () -> done(() -> as.administrator(() -> resources.close(room, resources.resource(room).version())))))
                .isEqualTo("scheduling.resource.booked");
    }

    private String outcome(OrderId order) {
        try {
            book(order, at(11, 0));
            return "booked";
        } catch (DomainException refused) {
            return refused.code();
        }
    }

    private static BookedSlot slot(Schedule day, AppointmentId id) {
        return day.booked().stream().filter(booked -> booked.id().equals(id.value())).findFirst().orElseThrow();
    }

    private AppointmentId book(OrderId order, Instant start) {
        return as.nurse(() -> appointments.bookOrder(order, room, start));
    }

    private AppointmentView view(AppointmentId id) {
        return as.nurse(() -> schedule.appointment(id));
    }

    private FulfilmentStatus fulfilment(OrderId order) {
        return as.nurse(() -> lookup.view(order)).row().fulfilment();
    }

    private OrderId place(String test) {
        return as.nurse(() -> orders.place(new Basket(grace.caseId(), null, OrderPriority.ROUTINE, "low calcium?", null,
                List.of(new Basket.Line(test, null, null))))).getFirst();
    }

    private OrderId signed(String test) {
        OrderId order = place(test);
        as.physician(() -> orders.sign(List.of(lookup.view(order).row().seen())));
        return order;
    }

    private UUID room(String code, ResourceKind kind, String mondays) {
        List<Opening> hours = Stream.of(DayOfWeek.MONDAY).flatMap(day -> Opening.parse(day, mondays).stream()).toList();
        String unique = code + "_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return as.administrator(() -> resources.open(unique, new ResourceDetails(unique, kind, null, hours)));
    }

    private Instant at(int hour, int minute) {
        return monday.atTime(hour, minute).atZone(clock.getZone()).toInstant();
    }

    private static String done(Runnable act) {
        act.run();
        return "done";
    }

    private static String refusal(Callable<?> act) {
        try {
            act.call();
            return "taken";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }
}
