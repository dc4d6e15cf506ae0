package org.sleepclinic.night;

import static org.sleepclinic.testing.inside.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.BookingInTheWay;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ExceptionDetails;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.Settlement;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/**
 * Fifty desks at the same moment: exactly as many nights are given as there are beds and places, whoever loses is told by
 * whom, and no deadlock reaches anybody. Patients and desks have names of their own, so that it is the winner's that is told.
 */
class NightRaceIT extends InContainer {
    private static final int DESKS = 50;
    private static final int ROUNDS = 6;
    /** What somebody may be told who crosses others; a deadlock is nothing of it. */
    private static final Set<String> FAIR =
            Set.of("done", "stale", "scheduling.taken.resource", "scheduling.taken.patient",
                    "night.full", "night.kit", "night.closed", "night.away", "scheduling.closure.unsettled",
                    "scheduling.notMovable");

    @Inject
    private NightHouse house;
    @Inject
    private NightFacade nights;
    @Inject
    private NightBookingFacade bookings;
    @Inject
    private ClosureFacade closures;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private ZoneId zone;

    private LocalDate night;

    /** What one desk was told: {@code done}, or the refusal with what fills it. */
    private record Answer(int desk, String code, String said) {
        boolean won() {
            return code.equals("done");
        }
    }

    /** A desk with somebody who waits for a night. */
    private record Desk(int number, UUID nurse, OrderId order) {
        String patient() {
            return "RACER" + number + ", Grace";
        }

        String name() {
            return "Desk Nurse " + number;
        }
    }

    @BeforeEach
    void aTechnologistOnShift() {
        night = house.freshNight();
        house.onShift(night);
    }

    @Test
    void fiftyDesksWantOneBed() throws Exception {
        UUID bed = house.beds(1).getFirst();
        List<Desk> desks = desks();
        List<Answer> answers = race(desks, desk -> new NightChoice(night, bed, null, List.of()));
        Desk winner = desks.get(answers.stream().filter(Answer::won).findFirst().orElseThrow().desk());
        assertThat(answers).filteredOn(Answer::won).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.won()).hasSize(DESKS - 1).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo("scheduling.taken.resource");
            assertThat(answer.said()).contains(winner.patient(), winner.name());
        });
        assertThat(booked(night)).extracting(BedCell::title).containsExactly(winner.patient());
    }

    @Test
    void fiftyDesksWantOneTechnologistInManyBeds() throws Exception {
        List<UUID> beds = house.beds(5);
        List<Desk> desks = desks();
        List<Answer> answers = race(desks,
                desk -> new NightChoice(night, beds.get(desk % beds.size()), null, List.of()));
        List<Desk> winners = answers.stream().filter(Answer::won).map(answer -> desks.get(answer.desk())).toList();
        assertThat(winners).as("as many as one technologist watches").hasSize(2);
        assertThat(answers).filteredOn(answer -> !answer.won()).hasSize(DESKS - 2).allSatisfy(answer -> {
            if (answer.code().equals("night.full")) {
                winners.forEach(winner -> assertThat(answer.said())
                        .contains(winner.patient() + " (" + winner.name() + ")"));
            } else {
                Desk inTheBed = winners.stream().filter(one -> one.number() % 5 == answer.desk() % 5).findFirst()
                        .orElseThrow();
                assertThat(answer.code()).isEqualTo("scheduling.taken.resource");
                assertThat(answer.said()).contains(inTheBed.patient(), inTheBed.name());
            }
        });
        assertThat(booked(night)).extracting(BedCell::bed).doesNotHaveDuplicates().hasSize(2);
    }

    /** With kits and beds of their own they meet only at the technologist: two of all get a place. */
    @Test
    void fiftyDesksWithTwoKindsOfStudyWantOneTechnologist() throws Exception {
        List<UUID> beds = house.beds(10);
        List<Desk> desks = desks("PSG", "EEG_VIDEO");
        List<Answer> answers = race(desks,
                desk -> new NightChoice(night, beds.get(desk % beds.size()), null, List.of()));
        assertThat(answers).filteredOn(Answer::won).as("as many as one technologist watches").hasSize(2);
        assertThat(answers).extracting(Answer::code).containsOnly("done", "night.full", "scheduling.taken.resource");
        assertThat(booked(night)).extracting(BedCell::bed).doesNotHaveDuplicates().hasSize(2);
    }

    /**
     * Nights are moved from bed to bed and evening to evening, there and back, while two beds and a technologist are closed
     * over them with every booking seen to: whatever is locked, it is locked in one order.
     */
    @Test
    void movesAndClosingsCrossWithoutADeadlock() throws Exception {
        List<UUID> beds = house.beds(4);
        List<LocalDate> evenings = IntStream.range(0, 4).mapToObj(night::plusDays).toList();
        evenings.stream().skip(1).forEach(house::onShift);
        evenings.forEach(evening -> house.onShiftToo(evening, 1));
        List<AppointmentId> ids = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            ids.add(book(at, evenings.get(at % 2), beds.get(at / 2)));
        }
        List<Callable<List<String>>> crossing = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            int mover = at;
            crossing.add(() -> rounds(round -> move(ids.get(mover), evenings.get((mover + round) % 2),
                    beds.get((mover + round * (mover % 2 == 0 ? 1 : 3)) % 4))));
        }
        Stream.of(closing(beds.get(0), null), closing(beds.get(3), null), closing(null, Staff.TECHNOLOGIST.id()))
                .forEach(closure -> crossing.add(() -> rounds(round -> closeAndReopen(closure))));
        long before = deadlocks();
        List<List<String>> told = together(crossing);
        assertThat(told.stream().flatMap(List::stream).toList()).isSubsetOf(FAIR);
        assertThat(told.subList(0, ids.size()).stream().flatMap(List::stream)).as("moves that were made")
                .contains("done");
        assertThat(told.subList(ids.size(), told.size()).stream().flatMap(List::stream)).as("closures that were made")
                .contains("done");
        assertThat(deadlocks()).as("deadlocks").isEqualTo(before);
        for (LocalDate evening : evenings) {
            assertThat(booked(evening)).extracting(BedCell::bed).doesNotHaveDuplicates();
            assertThat(as.nurse(() -> nights.plan(evening, 1)).shifts())
                    .allSatisfy(shift -> assertThat(shift.patients()).isLessThanOrEqualTo(2));
        }
    }

    /** Somebody locks the other way round, as nothing of ours does: the desk caught in the knot is told to try again. */
    @Test
    void whoIsCaughtInADeadlockIsToldThatSomebodyWasFaster() throws Exception {
        UUID bed = house.beds(1).getFirst();
        OrderPatients.Made grace = house.patient("Knot");
        OrderId order = house.signed(grace, "PSG");
        try (Connection other = house.connection(); ExecutorService desk = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            lock(other, "patient", grace.patient());
            Future<String> told = desk.submit(() -> told(round -> as.nurse(
                    () -> bookings.book(order, new NightChoice(night, bed, null, List.of()))), 1));
            untilSomebodyWaits();
            lock(other, "resource", bed);
            other.rollback();
            assertThat(told.get()).isEqualTo(DomainException.OUTRUN);
        }
        assertThat(booked(night)).isEmpty();
    }

    /** A technologist is away only once whoever gives them a patient has done it: the closure then finds that night. */
    @Test
    void whoClosesWaitsForWhoeverBooks() throws Exception {
        UUID shift = house.onShift(night.plusDays(1));
        try (Connection other = house.connection(); ExecutorService desk = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            lock(other, "night_shift", shift);
            Future<String> told = desk.submit(() -> told(round -> as.administrator(
                    () -> closures.close(closing(null, Staff.TECHNOLOGIST.id()), List.of())), 1));
            untilSomebodyWaits();
            boolean early = told.isDone();
            other.rollback();
            assertThat(early).as("did not wait").isFalse();
            assertThat(told.get()).isEqualTo("done");
        }
    }

    private void untilSomebodyWaits() throws InterruptedException {
        for (int patience = 0; patience < 200 && !house.isAnybodyWaiting(); patience++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void lock(Connection connection, String table, UUID id) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("select id from " + table + " where id = ? for no key update")) {
            row.setObject(1, id);
            row.executeQuery();
        }
    }

    private interface Round {
        void play(int round) throws Exception;
    }

    private List<String> rounds(Round one) throws Exception {
        List<String> told = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            told.add(told(one, round));
        }
        return told;
    }

    private static String told(Round one, int round) throws Exception {
        try {
            one.play(round);
            return "done";
        } catch (DomainException refused) {
            return refused.code();
        }
    }

    private AppointmentId book(int number, LocalDate evening, UUID bed) {
        OrderId order = house.signed(house.patient("Mover" + number), "PSG");
        return as.nurse(() -> bookings.book(order, new NightChoice(evening, bed, null, List.of())));
    }

    private void move(AppointmentId id, LocalDate evening, UUID bed) {
        as.nurse(() -> bookings.move(id, schedule.appointment(id).version(),
                new NightChoice(evening, bed, null, List.of()), "crossing"));
    }

    private ExceptionDetails closing(UUID bed, UUID person) {
        Instant noon = night.atTime(LocalTime.NOON).atZone(zone).toInstant();
        Instant after = night.plusDays(2).atTime(LocalTime.NOON).atZone(zone).toInstant();
        return new ExceptionDetails(bed, person, noon, after, "Crossing");
    }

    private void closeAndReopen(ExceptionDetails closing) {
        List<BookingInTheWay> found = as.administrator(() -> closures.inTheWay(closing));
        UUID closure = as.administrator(() -> closures.close(closing, found.stream().map(booking -> {
            boolean fits = !booking.fits().isEmpty();
            return new Settlement(booking.id(), booking.version(), fits ? booking.fits().getFirst().resource() : null,
                    fits ? booking.fits().getFirst().start() : null);
        }).toList()));
        as.administrator(() -> closures.withdraw(closure, closures.exception(closure).version()));
    }

    /** The database counts them a little later. */
    private long deadlocks() throws InterruptedException {
        TimeUnit.SECONDS.sleep(2);
        return house.deadlocks();
    }

    private List<Desk> desks() {
        return desks("PSG");
    }

    /** Desks whose patients wait for these studies in turn. */
    private List<Desk> desks(String... studies) {
        return IntStream.range(0, DESKS).mapToObj(number -> new Desk(number, house.anotherNurse("Desk Nurse " + number),
                house.signed(house.patient("Racer" + number), studies[number % studies.length]))).toList();
    }

    private interface Choice {
        NightChoice of(int desk);
    }

    private List<Answer> race(List<Desk> desks, Choice choice) throws Exception {
        return together(desks.stream().<Callable<Answer>>map(desk -> () -> outcome(desk, choice.of(desk.number())))
                .toList());
    }

    private Answer outcome(Desk desk, NightChoice choice) {
        try {
            as.user(desk.nurse(), Set.of(Staff.NURSE.name()), () -> bookings.book(desk.order(), choice));
            return new Answer(desk.number(), "done", "");
        } catch (DomainException refused) {
            return new Answer(desk.number(), refused.code(), refused.args().toString());
        }
    }

    private List<BedCell> booked(LocalDate evening) {
        return as.nurse(() -> nights.plan(evening, 1)).taken().stream().filter(BedCell::isBooked).toList();
    }
}
