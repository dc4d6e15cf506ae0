package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.rota.RotaFacade;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.BookingInTheWay;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ExceptionDetails;
import org.sleepclinic.scheduling.MonthPattern;
import org.sleepclinic.scheduling.Settlement;
import org.sleepclinic.scheduling.SlotFit;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** Nights given to orders: bed, technologist, kit and patient together, and whoever loses is told why and by whom. */
class NightIT extends InContainer {
    @Inject
    private NightHouse house;
    @Inject
    private NightFacade nights;
    @Inject
    private NightBookingFacade bookings;
    @Inject
    private NightShiftFacade shifts;
    @Inject
    private ClosureFacade closures;
    @Inject
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private RotaFacade rota;
    @Inject
    private AuditTrail trail;
    @Inject
    private Statements statements;
    @Inject
    private ZoneId zone;

    private LocalDate night;
    private List<UUID> beds;

    @BeforeEach
    void threeBedsAndATechnologist() {
        night = house.freshNight();
        beds = house.beds(3);
        house.onShift(night);
    }

    @Test
    void anOrderAndItsNightAreOneThing() {
        OrderId order = house.signed("PSG");
        assertThat(waiting()).contains(order.value());
        AppointmentId id = book(order, 0);
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.BOOKED);
        assertThat(waiting()).doesNotContain(order.value());
        AppointmentView view = view(id);
        assertThat(view.start()).isEqualTo(night.atTime(20, 0).atZone(zone).toInstant());
        assertThat(view.end()).isEqualTo(night.plusDays(1).atTime(7, 0).atZone(zone).toInstant());
        as.nurse(() -> appointments.cancel(id, view.version(), "has a cold"));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.WAITING);
        assertThat(waiting()).contains(order.value());
        assertThat(book(order, 0)).isNotEqualTo(id);
    }

    @Test
    void theEveningsDateNamesTheNightAndTheCellSaysWhoWatches() {
        book(house.signed("PSG_EEG"), 0);
        assertThat(plan().taken()).extracting(BedCell::night, BedCell::bed, BedCell::title, BedCell::what,
                BedCell::eeg, BedCell::watchedBy)
                .containsExactly(tuple(night, beds.get(0), "OKONKWO, Grace", "video-PSG + EEG", true,
                        "Theo Technologist"));
        assertThat(as.nurse(() -> nights.plan(night.plusDays(1), 1)).taken()).isEmpty();
    }

    @Test
    void aTakenBedSaysByWhom() {
        book(house.signed("PSG"), 0);
        DomainException refused = refusal(() -> book(house.signed("PSG"), 0));
        assertThat(refused.code()).isEqualTo("scheduling.taken.resource");
        assertThat(refused.args()).contains("OKONKWO, Grace", "Nora Nurse");
    }

    @Test
    void aTechnologistWithTwoPatientsTakesNoThird() {
        OrderPatients.Made first = house.patient();
        book(house.signed(first, "PSG"), 0);
        book(house.signed("PSG"), 1);
        DomainException refused = refusal(() -> book(house.signed("PSG"), 2));
        assertThat(refused.code()).isEqualTo("night.full");
        assertThat(refused.args().toString()).contains("Theo Technologist", "OKONKWO, Grace (Nora Nurse)");
        assertThat(trail.of(first.patient())).endsWith("LIST night.full");
        house.anotherTechnologist("Dora Second");
        UUID second = as.administrator(() -> shifts.technologists()).stream()
                .filter(one -> one.name().equals("Dora Second")).findFirst().orElseThrow().id();
        as.administrator(() -> shifts.plan(night, second));
        book(house.signed("PSG"), 2);
        assertThat(plan().taken()).filteredOn(cell -> second.equals(cell.technologist())).hasSize(1);
    }

    @Test
    void noStaffNoNight() {
        assertThat(refusal(() -> book(house.signed("PSG"), 0, night.plusDays(1))).code()).isEqualTo("night.noStaff");
    }

    /** At whatever hour: yesterday's night has begun, and who calls without looking at the offers is refused as well. */
    @Test
    void aNightThatHasBegunIsNotBooked() {
        LocalDate yesterday = LocalDate.now(zone).minusDays(1);
        DomainException refused = refusal(() -> book(house.signed("PSG"), 0, yesterday));
        assertThat(refused.code()).isEqualTo("night.begun");
        assertThat(refused.field()).contains("time");
    }

    @Test
    void theLastKitIsGivenOnce() {
        house.onShiftToo(night, 2);
        OrderPatients.Made first = house.patient();
        book(house.signed(first, "EEG_VIDEO"), 0);
        book(house.signed("PSG_EEG"), 1);
        DomainException refused = refusal(() -> book(house.signed("EEG_VIDEO"), 2));
        assertThat(refused.code()).isEqualTo("night.kit");
        assertThat(refused.args()).contains("EEG kit", 2);
        assertThat(trail.of(first.patient())).as("the name was shown").endsWith("LIST night.kit");
        OrderId withCapnography = house.signed("PSG");
        as.nurse(() -> bookings.book(withCapnography, new NightChoice(night, beds.get(2), null,
                List.of("CAPNOGRAPHY"))));
        assertThat(plan().taken()).filteredOn(cell -> cell.bed().equals(beds.get(2))).singleElement()
                .satisfies(cell -> assertThat(cell.kits()).containsExactlyInAnyOrder("PSG", "CAPNOGRAPHY"));
    }

    @Test
    void theKitOfACancelledNightIsFreeAgain() {
        house.onShiftToo(night, 1);
        AppointmentId given = book(house.signed("EEG_VIDEO"), 0);
        book(house.signed("PSG_EEG"), 1);
        as.nurse(() -> appointments.cancel(given, view(given).version(), "has a cold"));
        assertThat(book(house.signed("EEG_VIDEO"), 0)).isNotNull();
    }

    @Test
    void aBedWhoseClosureIsTakenBackIsGivenAgain() {
        UUID closure = as.administrator(() -> closures.close(new ExceptionDetails(beds.get(0), null,
                at(night.atTime(12, 0)), at(night.plusDays(1).atTime(12, 0)), "mattress"), List.of()));
        assertThat(refusal(() -> book(house.signed("PSG"), 0)).code()).isEqualTo("night.closed");
        as.administrator(() -> closures.withdraw(closure, closures.exception(closure).version()));
        assertThat(plan().taken()).isEmpty();
        assertThat(book(house.signed("PSG"), 0)).isNotNull();
    }

    @Test
    void heldAndClosedBedsSayWhy() {
        as.nurse(() -> bookings.hold(beds.get(0), night, "ward 4"));
        assertThat(refusal(() -> book(house.signed("PSG"), 0)).args()).contains("ward 4", "Nora Nurse");
        assertThat(refusal(() -> {
            as.nurse(() -> bookings.hold(beds.get(0), night, "again"));
            return "held";
        }).code()).isEqualTo("night.notFree");
        close(beds.get(1), "mattress");
        assertThat(refusal(() -> book(house.signed("PSG"), 1)).args()).contains("mattress");
        assertThat(plan().taken()).extracting(BedCell::state, BedCell::title)
                .containsExactlyInAnyOrder(tuple(BedState.HELD, "ward 4"), tuple(BedState.CLOSED, "mattress"));
        BedCell held = plan().taken().stream().filter(BedCell::isHeld).findFirst().orElseThrow();
        as.frontDesk(() -> bookings.release(held.subject(), held.version()));
        book(house.signed("PSG"), 0);
    }

    @Test
    void offersTheNextThreeNightsThatFit() {
        List.of(1, 3, 4, 5).forEach(ahead -> house.onShift(night.plusDays(ahead)));
        beds.forEach(bed -> as.nurse(() -> bookings.hold(bed, night.plusDays(3), "move of the ward")));
        OrderId order = house.signed("PSG");
        NightPlan found = as.nurse(() -> nights.planFor(order, night, 14, night));
        assertThat(found.fits()).extracting(NightFit::night).containsExactly(night, night.plusDays(1),
                night.plusDays(4));
        assertThat(found.fits().getFirst()).extracting(NightFit::technologistName, NightFit::place, NightFit::places)
                .containsExactly("Theo Technologist", 1, 2);
        assertThat(found.order().kits()).extracting(Kit::code).containsExactly("PSG");
    }

    @Test
    void aMovedNightKeepsItsOrderAndItsTrail() {
        house.onShift(night.plusDays(2));
        OrderId order = house.signed("PSG");
        AppointmentId id = book(order, 0);
        as.frontDesk(() -> bookings.move(id, view(id).version(),
                new NightChoice(night.plusDays(2), beds.get(1), null, List.of()), "wants another day"));
        assertThat(fulfilment(order)).isEqualTo(FulfilmentStatus.BOOKED);
        assertThat(view(id).moves()).singleElement()
                .satisfies(move -> assertThat(move.reason()).isEqualTo("wants another day"));
        assertThat(plan().taken()).isEmpty();
        assertThat(as.nurse(() -> nights.plan(night, 7)).taken()).singleElement()
                .satisfies(cell -> assertThat(cell.night()).isEqualTo(night.plusDays(2)));
    }

    @Test
    void aBedIsBookedForNightsOnly() {
        OrderId order = house.signed("PSG");
        assertThat(refusal(() -> as.nurse(() -> appointments.bookOrder(order, beds.get(0),
                night.atTime(20, 0).atZone(zone).toInstant()))).code()).isEqualTo("scheduling.bedNight");
        OrderId blood = house.signed("CALCIUM");
        assertThat(refusal(() -> book(blood, 0)).code()).isEqualTo("night.noStudy");
    }

    @Test
    void shiftsArePlannedOnceTakenOffHandedOverAndCopied() {
        assertThat(refusal(() -> house.onShift(night)).code()).isEqualTo("night.shift.twice");
        assertThat(refusal(() -> as.administrator(() -> shifts.plan(night, Staff.NURSE.id()))).code())
                .isEqualTo("night.shift.role");
        assertThatThrownBy(() -> as.nurse(() -> shifts.plan(night, Staff.TECHNOLOGIST.id())))
                .isInstanceOf(EJBAccessException.class);
        book(house.signed("PSG"), 0);
        UUID other = house.anotherTechnologist("Olga Other");
        as.administrator(() -> shifts.handOver(shift().id(), shift().version(), other));
        assertThat(plan().taken()).singleElement()
                .satisfies(cell -> assertThat(cell.watchedBy()).isEqualTo("Olga Other"));
        YearMonth month = YearMonth.from(night);
        int added = as.administrator(() -> shifts.copyMonth(month, month.plusMonths(1), UUID.randomUUID()));
        assertThat(added).isEqualTo(1);
        assertThat(as.administrator(() -> shifts.copyMonth(month, month.plusMonths(1), UUID.randomUUID()))).isZero();
    }

    @Test
    void aCopiedNightIsTakenBackUnlessPatientsAreWatchedInIt() {
        YearMonth month = YearMonth.from(night);
        LocalDate copied = MonthPattern.sameDay(night, month.plusMonths(1));
        UUID copy = UUID.randomUUID();
        assertThat(as.administrator(() -> shifts.copyMonth(month, month.plusMonths(1), copy))).isEqualTo(1);
        assertThat(offered(month.plusMonths(1), copy)).isTrue();
        AppointmentId id = book(house.signed("PSG"), 0, copied, Staff.TECHNOLOGIST.id());
        assertThat(offered(month.plusMonths(1), copy)).as("nothing can be taken back").isFalse();
        assertThat(as.administrator(() -> shifts.takeBack(copy))).as("has a patient to watch").isZero();
        as.nurse(() -> appointments.cancel(id, view(id).version(), "has a cold"));
        assertThat(as.administrator(() -> shifts.takeBack(copy))).isEqualTo(1);
        assertThat(as.nurse(() -> shifts.between(copied, copied))).isEmpty();
    }

    /** Is a copy offered to be taken back? */
    private boolean offered(YearMonth month, UUID copy) {
        return as.administrator(() -> rota.lastCopy(month)).filter(last -> last.copy().equals(copy)).isPresent();
    }

    /** A cancellation by mistake: the same bed and night with its kits, while they are free. */
    @Test
    void aCancelledNightIsBookedAgain() {
        OrderId order = house.signed("PSG");
        AppointmentId id = book(order, 0);
        as.nurse(() -> appointments.cancel(id, view(id).version(), "clicked wrongly"));
        AppointmentId again = as.nurse(() -> bookings.bookAgain(id, view(id).version()));
        assertThat(view(again).resource()).isEqualTo(view(id).resource());
        assertThat(view(again).start()).isEqualTo(view(id).start());
        as.nurse(() -> appointments.cancel(again, view(again).version(), "has a cold"));
        book(house.signed("PSG"), 0);
        assertThat(refusal(() -> as.nurse(() -> bookings.bookAgain(again, view(again).version()))).code())
                .isEqualTo("scheduling.taken.resource");
    }

    /** Else the places of whoever leaves would be given away a second time. */
    @Test
    void whoHasPatientsIsNotTakenOffTheNight() {
        AppointmentId id = book(house.signed("PSG"), 0);
        DomainException refused = refusal(() -> {
            as.administrator(() -> shifts.takeOff(shift().id(), shift().version()));
            return "off";
        });
        assertThat(refused.code()).isEqualTo("night.shift.watches");
        assertThat(refused.args().getFirst().toString()).contains("Bed 1", "O-");
        as.nurse(() -> appointments.cancel(id, view(id).version(), "has a cold"));
        as.administrator(() -> shifts.takeOff(shift().id(), shift().version()));
        assertThat(plan().shifts()).isEmpty();
    }

    /** Who watched a night stays known. */
    @Test
    void aNightThatIsOverIsNotTakenOff() {
        UUID olga = house.anotherTechnologist("Olga Other");
        UUID planned = as.administrator(() -> shifts.plan(night, olga));
        house.run("update night_shift set night = current_date - 3 where id = ?", planned);
        LocalDate over = LocalDate.now(zone).minusDays(3);
        ShiftView shift = as.nurse(() -> shifts.between(over.minusDays(1), over.plusDays(1))).stream()
                .filter(one -> one.id().equals(planned)).findFirst().orElseThrow();
        assertThat(refusal(() -> {
            as.administrator(() -> shifts.takeOff(planned, shift.version()));
            return "off";
        }).code()).isEqualTo("night.shift.over");
    }

    /** Each of two has one patient in place one; whoever takes over gives the second a place of its own. */
    @Test
    void patientsHandedOverGetFreePlacesAsFarAsTheyGo() {
        book(house.signed("PSG"), 0);
        UUID olga = house.anotherTechnologist("Olga Other");
        as.administrator(() -> shifts.plan(night, olga));
        book(house.signed("PSG"), 1, night, olga);
        ShiftView theo = shiftOf(Staff.TECHNOLOGIST.id());
        as.administrator(() -> shifts.handOver(theo.id(), theo.version(), olga));
        assertThat(plan().shifts()).extracting(ShiftView::technologist, ShiftView::patients)
                .containsExactly(tuple(olga, 2));
        UUID dora = house.anotherTechnologist("Dora Second");
        as.administrator(() -> shifts.plan(night, dora));
        book(house.signed("PSG"), 2, night, dora);
        ShiftView both = shiftOf(olga);
        assertThat(refusal(() -> {
            as.administrator(() -> shifts.handOver(both.id(), both.version(), dora));
            return "three with one";
        }).code()).isEqualTo("night.shift.full");
        house.run("delete from night_shift where night = ? and technologist_id = ?", night, dora);
        house.run("update sleep_lab set patients_per_technologist = 3");
        as.administrator(() -> shifts.handOver(both.id(), both.version(), dora));
        house.run("update sleep_lab set patients_per_technologist = 2");
        assertThat(plan().shifts()).extracting(ShiftView::technologist, ShiftView::patients)
                .containsExactly(tuple(dora, 3));
    }

    @Test
    void whoIsAwayIsNeitherBookedNorOfferedNorPlanned() {
        OrderId order = house.signed("PSG");
        UUID olga = house.anotherTechnologist("Olga Other");
        away(Staff.TECHNOLOGIST.id(), night.plusDays(1).atStartOfDay(), night.plusDays(2).atStartOfDay());
        away(olga, night.atStartOfDay(), night.plusDays(1).atStartOfDay());
        DomainException refused = refusal(() -> book(order, 0));
        assertThat(refused.code()).as("away from midnight on").isEqualTo("night.away");
        assertThat(refused.args().toString()).contains("Theo Technologist: Leave");
        assertThat(as.nurse(() -> nights.planFor(order, night, 14, night)).fits()).isEmpty();
        assertThat(plan().shifts()).extracting(ShiftView::away).containsExactly("Leave");
        assertThat(refusal(() -> as.administrator(() -> shifts.plan(night, olga))).code()).isEqualTo("night.away");
        assertThat(refusal(() -> {
            as.administrator(() -> shifts.handOver(shift().id(), shift().version(), olga));
            return "handed over";
        }).code()).isEqualTo("night.away");
        YearMonth month = YearMonth.from(night);
        LocalDate copied = MonthPattern.sameDay(night, month.plusMonths(1));
        away(Staff.TECHNOLOGIST.id(), copied.atTime(12, 0), copied.plusDays(1).atTime(12, 0));
        as.administrator(() -> shifts.copyMonth(month, month.plusMonths(1), UUID.randomUUID()));
        assertThat(as.nurse(() -> shifts.between(copied, copied))).isEmpty();
    }

    /** The bed stays, somebody else watches; the patient need not be told. */
    @Test
    void closingATechnologistFindsTheNightsTheyWatch() {
        AppointmentId id = book(house.signed("PSG"), 0);
        UUID olga = house.anotherTechnologist("Olga Other");
        as.administrator(() -> shifts.plan(night, olga));
        ExceptionDetails leave =
                new ExceptionDetails(null, Staff.TECHNOLOGIST.id(), at(night.plusDays(1).atStartOfDay()),
                        at(night.plusDays(2).atStartOfDay()), "Leave");
        List<BookingInTheWay> found = as.administrator(() -> closures.inTheWay(leave));
        assertThat(found).extracting(BookingInTheWay::id).containsExactly(id);
        SlotFit same = found.getFirst().fits().getFirst();
        assertThat(same).extracting(SlotFit::resource, SlotFit::start).containsExactly(beds.get(0), view(id).start());
        as.administrator(() -> closures.close(leave,
                List.of(new Settlement(id, found.getFirst().version(), same.resource(), same.start()))));
        assertThat(plan().taken()).extracting(BedCell::watchedBy).containsExactly("Olga Other");
        assertThat(view(id).moves()).isEmpty();
        assertThat(view(id).technologist()).isEqualTo("Olga Other");
    }

    /** Three booked nights and one technologist with two places: three different offers, read in as many statements as one. */
    @Test
    void eachNightInTheWayIsOfferedANightOfItsOwn() throws Exception {
        for (int ahead = 1; ahead < 4; ahead++) {
            house.onShift(night.plusDays(ahead));
        }
        house.onShiftToo(night, 1);
        ExceptionDetails holiday =
                new ExceptionDetails(null, null, at(night.atTime(12, 0)), at(night.plusDays(1).atTime(12, 0)), "Storm");
        book(house.signed("PSG"), 0);
        int one = statements.during(() -> as.administrator(() -> closures.inTheWay(holiday))).calls();
        book(house.signed("PSG"), 1);
        book(house.signed("PSG"), 2);
        List<List<BookingInTheWay>> found = new ArrayList<>();
        Statements.Count many =
                statements.during(() -> found.add(as.administrator(() -> closures.inTheWay(holiday))));
        assertThat(many.calls()).as(many.texts().toString()).isEqualTo(one);
        assertThat(found.getFirst()).extracting(booking -> booking.fits().getFirst()).hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(found.getFirst()).extracting(booking -> booking.fits().getFirst().start())
                .filteredOn(start -> start.equals(at(night.plusDays(1).atTime(20, 0)))).as("two places").hasSize(2);
        as.administrator(() -> closures.close(holiday,
                found.getFirst().stream().map(booking -> new Settlement(booking.id(),
                        booking.version(), booking.fits().getFirst().resource(), booking.fits().getFirst().start()))
                        .toList()));
        assertThat(plan().taken()).noneMatch(BedCell::isBooked);
    }

    /** The bed is repaired on the day after: a night is well, a night with a day's test is not. */
    @Test
    void aStudyThatRunsOnIntoTheDayNeedsTheBedThen() {
        ExceptionDetails repair = new ExceptionDetails(beds.get(0), null, at(night.plusDays(1).atTime(9, 0)),
                at(night.plusDays(1).atTime(12, 0)), "Repair");
        as.administrator(() -> closures.close(repair, List.of()));
        OrderId longer = house.signed("PSG_MSLT");
        DomainException refused = refusal(() -> book(longer, 0));
        assertThat(refused.code()).isEqualTo("night.closed");
        assertThat(refused.args()).contains("Repair");
        assertThat(as.nurse(() -> nights.planFor(longer, night, 14, night)).fits().getFirst().bed())
                .isEqualTo(beds.get(1));
        assertThat(plan().taken()).as("the night itself is free").isEmpty();
        as.nurse(() -> bookings.hold(beds.get(0), night, "ward 4"));
        as.nurse(() -> bookings.release(plan().taken().getFirst().subject(), plan().taken().getFirst().version()));
        assertThat(book(house.signed("PSG"), 0)).isNotNull();
    }

    @Test
    void administratorsSeeThatABedIsTakenButNotByWhom() {
        book(house.signed("PSG"), 0);
        BedCell seen = house.administratorAlone(() -> nights.plan(night, 1)).taken().getFirst();
        assertThat(seen.title()).isNull();
        assertThat(seen.patient()).isNull();
        assertThat(house.administratorAlone(() -> nights.plan(night, 1)).waiting()).isEmpty();
    }

    @Test
    void thePlanTakesTheSameStatementsHoweverFull() throws Exception {
        book(house.signed("PSG"), 0);
        OrderId order = house.signed("PSG");
        int one = statements.during(() -> as.nurse(() -> nights.planFor(order, night, 14, night))).calls();
        for (int ahead = 1; ahead < 8; ahead++) {
            LocalDate later = night.plusDays(ahead);
            house.onShift(later);
            book(house.signed("PSG"), 0, later);
            book(house.signed("PSG"), 1, later);
        }
        Statements.Count full = statements.during(() -> as.nurse(() -> nights.planFor(order, night, 14, night)));
        assertThat(full.calls()).as(full.texts().toString()).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    private AppointmentId book(OrderId order, int bed) {
        return book(order, bed, night);
    }

    private AppointmentId book(OrderId order, int bed, LocalDate when, UUID technologist) {
        return as.nurse(() -> bookings.book(order, new NightChoice(when, beds.get(bed), technologist, List.of())));
    }

    private ShiftView shiftOf(UUID technologist) {
        return plan().shifts().stream().filter(one -> one.technologist().equals(technologist)).findFirst()
                .orElseThrow();
    }

    private Instant at(LocalDateTime clinicTime) {
        return clinicTime.atZone(zone).toInstant();
    }

    private void away(UUID person, LocalDateTime from, LocalDateTime to) {
        as.administrator(
                () -> closures.close(new ExceptionDetails(null, person, at(from), at(to), "Leave"), List.of()));
    }

    private AppointmentId book(OrderId order, int bed, LocalDate when) {
        return as.nurse(() -> bookings.book(order, new NightChoice(when, beds.get(bed), null, List.of())));
    }

    private NightPlan plan() {
        return as.nurse(() -> nights.plan(night, 1));
    }

    private ShiftView shift() {
        return plan().shifts().getFirst();
    }

    private List<UUID> waiting() {
        return as.nurse(() -> nights.plan(night, 1)).waiting().stream().map(WaitingNight::order).toList();
    }

    private AppointmentView view(AppointmentId id) {
        return as.nurse(() -> schedule.appointment(id));
    }

    private FulfilmentStatus fulfilment(OrderId order) {
        return as.nurse(() -> lookup.view(order)).row().fulfilment();
    }

    private void close(UUID bed, String reason) {
        house.run(
                "insert into hours_exception (id, kind, resource_id, starts_at, ends_at, reason, made_at, made_by, version)"
                        + " values (?, 'CLOSED', ?, cast(? as timestamptz), cast(? as timestamptz), ?, now(), ?, 0)",
                Uuid7.next(),
                bed, night.atStartOfDay(zone).toOffsetDateTime().toString(),
                night.plusDays(1).atStartOfDay(zone).toOffsetDateTime().toString(), reason, Staff.ADMINISTRATOR.id());
    }

    private static DomainException refusal(Callable<?> act) {
        try {
            act.call();
        } catch (DomainException refused) {
            return refused;
        } catch (Exception other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("not refused");
    }
}
