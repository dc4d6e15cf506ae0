package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;

/** The sheet of the evening, the record of the morning and what becomes of the order; devices that go home. */
class MorningIT extends InContainer {
    @Inject
    private NightHouse house;
    @Inject
    private NightFacade nights;
    @Inject
    private NightBookingFacade bookings;
    @Inject
    private NightSheetFacade sheets;
    @Inject
    private MorningFacade mornings;
    @Inject
    private DeviceFacade devices;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private AlertFacade alerts;
    @Inject
    private TodayFacade today;
    @Inject
    private AuditTrail trail;

    private final Instant out = Instant.now().minus(9, ChronoUnit.HOURS);
    private OrderPatients.Made grace;
    private OrderId order;
    private AppointmentId night;
    private LocalDate evening;

    @BeforeEach
    void aBookedNight() {
        evening = house.freshNight();
        UUID bed = house.beds(1).getFirst();
        house.onShift(evening);
        grace = house.patient();
        order = house.signed(grace, "PSG");
        night = as.nurse(() -> bookings.book(order, new NightChoice(evening, bed, null, List.of())));
    }

    @Test
    void whatNobodyRecordedIsNotRecordedAndNeverNone() {
        assertThat(bed().allergies()).as("D13").isNull();
        assertThat(bed().evening().seizureRisk()).isNull();
        fact("NONE_KNOWN", null);
        assertThat(bed().allergies()).isEmpty();
        house.run("update safety_fact set ended_on = current_date - 1 where patient_id = ?", grace.patient());
        fact("PRESENT", "latex");
        assertThat(bed().allergies()).containsExactly("latex");
        assertThat(trail.of(grace.patient())).contains("LIST night.sheet");
        assertThatThrownBy(() -> as.frontDesk(() -> sheets.sheet(evening))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatWasBegunHereTellsNothingOfWhatElseIsTaken() {
        assertThat(bed()).extracting(SheetBed::medicines, SheetBed::medicinesTold).containsExactly(null, false);
        house.run(
                "insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, told, version)"
                        + " values (gen_random_uuid(), ?, 'MEDICINE', 'PRESENT', 'Lamotrigine', now(), ?, false, 0)",
                grace.patient(), Staff.PHYSICIAN.id());
        assertThat(bed()).extracting(SheetBed::medicines, SheetBed::medicinesTold)
                .containsExactly(List.of("Lamotrigine"), false);
        house.run("update safety_fact set told = true where patient_id = ?", grace.patient());
        assertThat(bed().medicinesTold()).isTrue();
    }

    @Test
    void aLaterEveningCheckCountsInstead() {
        as.technologist(
                () -> sheets.evening(night, null,
                        new EveningFindings(YesNo.YES, null, "midazolam", null, null, null, null)));
        as.nurse(() -> sheets.evening(night, sheets.lastEvening(night).check(),
                new EveningFindings(YesNo.YES, YesNo.NO, "midazolam 10 mg", null, null, null, null)));
        assertThat(bed().evening()).extracting(EveningFindings::fallRisk, EveningFindings::rescuePlan,
                EveningFindings::lastDose, EveningFindings::by)
                .containsExactly(YesNo.NO, "midazolam 10 mg", null, "Nora Nurse");
        assertThat(
                code(() -> as.nurse(() -> sheets.evening(night, sheets.lastEvening(night).check(),
                        new EveningFindings(null, null, " ", "", null, null, null)))))
                .isEqualTo("night.evening.empty");
    }

    /** Two people opened the page when nobody had checked: the second reads what the first wrote before writing. */
    @Test
    void nobodyWritesOverACheckOrARecordTheyHaveNotSeen() {
        EveningFindings found = new EveningFindings(YesNo.YES, null, "midazolam", null, null, null, null);
        as.technologist(() -> sheets.evening(night, null, found));
        assertThat(code(() -> as.nurse(() -> sheets.evening(night, null, found)))).isEqualTo("stale");
        assertThat(bed().evening().by()).isEqualTo("Theo Technologist");
        slept();
        record(Verdict.ADEQUATE, null, null);
        MorningView seen = view();
        as.technologist(() -> mornings.record(night, seen.counting(),
                entry(Verdict.ADEQUATE, null, null, "events added")));
        assertThat(code(() -> as.nurse(() -> mornings.record(night, seen.counting(),
                entry(Verdict.REPEAT, "nothing to be read", null, "looked again"))))).isEqualTo("stale");
        assertThat(code(() -> as.nurse(() -> mornings.record(night, null, entry(Verdict.REPEAT, "no", null, null)))))
                .isEqualTo("stale");
        assertThat(view().records()).hasSize(2);
        assertThat(fulfilment()).isEqualTo(FulfilmentStatus.IN_PROGRESS);
    }

    /** The report of a night begins when lights went out, not when somebody scores it. */
    @Test
    void theRecordingBeganWhenLightsWentOut() {
        assertThat(as.technologist(() -> mornings.ofOrder(order))).isEmpty();
        slept();
        record(Verdict.ADEQUATE, null, null);
        assertThat(as.technologist(() -> mornings.ofOrder(order)).map(MorningView.Entry::lightsOut)).hasValueSatisfying(
                began -> assertThat(began).isCloseTo(out, within(1, ChronoUnit.MILLIS)));
        assertThat(trail.of(grace.patient())).endsWith("READ night.morning");
    }

    /** At a quarter past eight in the evening, the hours booked still in the form. */
    @Test
    void anAdequateNightWasSlept() {
        house.run("update appointment set night = current_date, starts_at = now() - interval '15 minutes',"
                + " ends_at = now() + interval '11 hours', technologist_place = 12 where id = ?", night.value());
        assertThat(code(() -> as.technologist(() -> mornings.record(night, null,
                new MorningEntry(Verdict.ADEQUATE, null,
                        Instant.now().minusSeconds(600), Instant.now().plus(10, ChronoUnit.HOURS), null, null, null,
                        null)))))
                .isEqualTo("night.lights.ahead");
        assertThat(fulfilment()).isEqualTo(FulfilmentStatus.BOOKED);
    }

    @Test
    void anAdequateNightGoesOnToBeScored() {
        slept();
        long before = unrecorded();
        record(Verdict.ADEQUATE, null, null);
        assertThat(unrecorded()).isEqualTo(before - 1);
        assertThat(fulfilment()).isEqualTo(FulfilmentStatus.IN_PROGRESS);
        assertThat(view().records()).singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo("Theo Technologist"));
        assertThat(trail.of(grace.patient())).contains("WRITE night.morning-record", "WRITE order.started");
    }

    @Test
    void aNightToBeRepeatedWaitsAgainAndTheRecordStays() {
        slept();
        record(Verdict.REPEAT, "electrodes off", null);
        assertThat(fulfilment()).isEqualTo(FulfilmentStatus.WAITING);
        assertThat(as.nurse(() -> nights.plan(evening, 1)).waiting())
                .filteredOn(one -> one.order().equals(order.value()))
                .singleElement().satisfies(one -> assertThat(one.repeat()).isTrue());
        assertThat(code(() -> as.technologist(
                () -> mornings.record(night, view().counting(), entry(Verdict.ADEQUATE, null, null, null)))))
                .isEqualTo("text.required");
        as.technologist(() -> mornings.record(night, view().counting(),
                entry(Verdict.ADEQUATE, null, null, "read again, it will do")));
        assertThat(fulfilment()).isEqualTo(FulfilmentStatus.IN_PROGRESS);
        assertThat(view().records()).extracting(MorningView.Entry::verdict).containsExactly(Verdict.ADEQUATE,
                Verdict.REPEAT);
    }

    @Test
    void theVerdictOfANightThatIsReportedStands() {
        slept();
        record(Verdict.ADEQUATE, null, null);
        house.run("update clinical_order set fulfilment_status = 'PRELIMINARY' where id = ?", order.value());
        UUID shown = view().counting();
        assertThat(code(() -> as.technologist(() -> mornings.record(night, shown,
                entry(Verdict.REPEAT, "electrodes off", null, "looked again"))))).isEqualTo("night.reported");
        assertThat(view().records()).hasSize(1);
    }

    @Test
    void anUrgentFindingRaisesAnAlertOnce() {
        answerWhatOtherTestsLeft();
        slept();
        record(Verdict.ADEQUATE, null, "tonic posture at 05:40");
        assertThat(raised()).isEqualTo(1);
        as.technologist(
                () -> mornings.record(night, view().counting(),
                        new MorningEntry(Verdict.ADEQUATE, null, out, Instant.now(), "quiet",
                                "tonic posture at 05:40", Alarm.Level.SAME_DAY, "events added")));
        assertThat(raised()).as("told already").isEqualTo(1);
    }

    @Test
    void nothingIsRecordedOfANightStillAhead() {
        assertThat(code(
                () -> as.technologist(() -> mornings.record(night, null, entry(Verdict.REPEAT, "no", null, null)))))
                .isEqualTo("night.notBegun");
    }

    /** Sixteen desks give the last device to sixteen patients. */
    @Test
    void aDeviceIsNeverOutTwice() throws Exception {
        house.run("update home_device set active = false where kind = 'HSAT'");
        UUID device =
                as.administrator(() -> devices.add("HSAT-" + UUID.randomUUID().toString().substring(0, 8), "Recorder",
                        DeviceKind.HSAT));
        List<OrderId> orders = IntStream.range(0, 16).mapToObj(desk -> house.signed("HSAT")).toList();
        List<String> told;
        try (ExecutorService desks = Executors.newFixedThreadPool(16)) {
            told = desks.invokeAll(orders.stream().<Callable<String>>map(one -> () -> code(() -> as.technologist(
                    () -> devices.giveOut(one, device, LocalDate.now().plusDays(2))))).toList()).stream()
                    .map(MorningIT::get).toList();
        }
        assertThat(told).filteredOn("done"::equals).hasSize(1);
        assertThat(told).filteredOn("night.device.out"::equals).hasSize(15);
        DeviceView lent = as.nurse(() -> devices.shelf()).devices().stream().filter(one -> one.id().equals(device))
                .findFirst().orElseThrow();
        assertThat(lent.isOut()).isTrue();
        assertThat(as.administrator(() -> devices.shelf()).devices()).extracting(DeviceView::name).containsOnlyNulls();
        as.nurse(() -> devices.takeBack(lent.loan(), lent.loanVersion(), Verdict.REPEAT, "battery empty"));
        assertThat(as.nurse(() -> devices.shelf()).waiting()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void aHomeTestToBeRepeatedWaitsAgain() {
        UUID device = as.administrator(() -> devices.add("HSAT-" + UUID.randomUUID().toString().substring(0, 8),
                "Recorder", DeviceKind.HSAT));
        OrderId home = house.signed("HSAT");
        as.technologist(() -> devices.giveOut(home, device, LocalDate.now().plusDays(2)));
        DeviceView lent = as.nurse(() -> devices.shelf()).devices().stream().filter(one -> one.id().equals(device))
                .findFirst().orElseThrow();
        as.nurse(() -> devices.takeBack(lent.loan(), lent.loanVersion(), Verdict.REPEAT, "battery empty"));
        assertThat(as.nurse(() -> lookup.view(home)).row().fulfilment()).isEqualTo(FulfilmentStatus.WAITING);
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** The booked night is over, and its record is late. */
    private void slept() {
        house.run("update appointment set night = current_date - 2, starts_at = now() - interval '11 hours',"
                + " ends_at = now() - interval '1 hour', technologist_place = 1 + (select coalesce(max(technologist_place), 0) from"
                + " appointment where night = current_date - 2) where id = ?", night.value());
    }

    private void record(Verdict verdict, String why, String urgent) {
        as.technologist(() -> mornings.record(night, null, entry(verdict, why, urgent, null)));
    }

    private MorningEntry entry(Verdict verdict, String why, String urgent, String amending) {
        return new MorningEntry(verdict, why, out, Instant.now(), "quiet", urgent,
                urgent == null ? null : Alarm.Level.SAME_DAY, amending);
    }

    private void fact(String state, String label) {
        house.run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " values (gen_random_uuid(), ?, 'ALLERGY', ?, ?, now(), ?, 0)", grace.patient(), state, label,
                Staff.NURSE.id());
    }

    private SheetBed bed() {
        return as.technologist(() -> sheets.sheet(evening)).beds().getFirst();
    }

    private MorningView view() {
        return as.technologist(() -> mornings.view(night));
    }

    private FulfilmentStatus fulfilment() {
        return as.nurse(() -> lookup.view(order)).row().fulfilment();
    }

    private long unrecorded() {
        return as.technologist(() -> today.counts()).get(Queue.NIGHTS_UNRECORDED);
    }

    /** The list of open alerts ends at a hundred, and the tests of a whole run leave more. */
    private void answerWhatOtherTestsLeft() {
        house.run("update alert set acknowledged_at = now(), acknowledged_by = ?, comment = 'of another test'"
                + " where acknowledged_at is null", Staff.PHYSICIAN.id());
    }

    private long raised() {
        return as.physician(() -> alerts.open()).stream()
                .filter(alert -> alert.ruleId().equals(MorningFacade.URGENT_RULE)
                        && alert.patient().value().equals(grace.patient()))
                .count();
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (DomainException refused) {
            return refused.code();
        }
    }
}
