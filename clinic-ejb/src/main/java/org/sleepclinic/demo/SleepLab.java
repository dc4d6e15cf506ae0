package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.night.DeviceFacade;
import org.sleepclinic.night.DeviceKind;
import org.sleepclinic.night.EveningFindings;
import org.sleepclinic.night.MorningEntry;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.night.NightBed;
import org.sleepclinic.night.NightBookingFacade;
import org.sleepclinic.night.NightChoice;
import org.sleepclinic.night.NightFacade;
import org.sleepclinic.night.NightSheetFacade;
import org.sleepclinic.night.NightShiftFacade;
import org.sleepclinic.night.Verdict;
import org.sleepclinic.night.YesNo;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ScheduleFacade;

/** The demo's sleep laboratory: five beds, two technologists, nights behind and ahead, who waits, devices at home. */
@Dependent
class SleepLab {
    private static final int BEDS = 5;
    private static final int NIGHTS_BACK = 14;
    private static final int NIGHTS_AHEAD = 28;
    private static final List<String> COMPLAINTS = List.of("Kicks and twitches all night, partner sleeps elsewhere",
            "Stiffens and shakes out of sleep twice a month", "Sits up and shouts an hour after falling asleep",
            "Falls asleep at the wheel, snores", "Legs jerk every half minute until four in the morning");
    /** Who watches on which weekday; nobody at the weekend. */
    private static final Map<DayOfWeek, List<DemoStaff>> WEEK = Map.of(
            DayOfWeek.MONDAY, List.of(DemoStaff.ROY, DemoStaff.DIAZ), DayOfWeek.TUESDAY, List.of(DemoStaff.ROY),
            DayOfWeek.WEDNESDAY, List.of(DemoStaff.ROY, DemoStaff.DIAZ), DayOfWeek.THURSDAY, List.of(DemoStaff.DIAZ),
            DayOfWeek.FRIDAY, List.of(DemoStaff.ROY, DemoStaff.DIAZ), DayOfWeek.SUNDAY, List.of(DemoStaff.DIAZ));

    @Inject
    private ActingAdministrator administrator;
    @Inject
    private ActingNurse nurse;
    @Inject
    private ActingTechnologist technologist;
    @Inject
    private ResourceFacade resources;
    @Inject
    private NightShiftFacade shifts;
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
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private StoryClock clock;
    @Inject
    private ZoneId zone;

    static String complaint(int nth) {
        return COMPLAINTS.get(nth % COMPLAINTS.size());
    }

    /** Beds and devices of a new clinic, and who watched the nights before. Moves the clock. */
    void open(LocalDate today) {
        for (int bed = 1; bed <= BEDS; bed++) {
            String name = "Bed " + bed;
            String code = "BED-" + bed;
            administrator.does(() -> resources.open(code,
                    new ResourceDetails(name, ResourceKind.SLEEP_BED, null, List.of())));
        }
        for (DeviceKind kind : DeviceKind.values()) {
            for (int nth = 1; nth <= 2; nth++) {
                String code = kind.name() + "-" + nth;
                String name = switch (kind) {
                    case HSAT -> "Sleep apnoea recorder ";
                    case ACTIGRAPHY -> "Actigraph ";
                    case AMBULATORY_EEG -> "EEG recorder ";
                } + nth;
                administrator.does(() -> devices.add(code, name, kind));
            }
        }
        clock.plan(today.minusDays(NIGHTS_BACK), 8);
        plan(today.minusDays(NIGHTS_BACK), today.minusDays(1));
    }

    /** Keeps the shifts filled from today on. */
    void keepShifts(LocalDate today) {
        clock.plan(today, 8);
        plan(today, today.plusDays(NIGHTS_AHEAD));
    }

    private void plan(LocalDate first, LocalDate last) {
        List<LocalDate> planned =
                administrator.does(() -> shifts.between(first, last)).stream().map(shift -> shift.night()).toList();
        first.datesUntil(last.plusDays(1)).filter(night -> !planned.contains(night))
                .forEach(night -> WEEK.getOrDefault(night.getDayOfWeek(), List.of())
                        .forEach(who -> administrator.does(() -> shifts.plan(night, who.id()))));
    }

    /** Patients of the laboratory: recorded, tonight, ahead, waiting, with a device at home. */
    void fill(LocalDate today, IntFunction<Course> begin) {
        List<NightBed> beds = administrator.does(() -> nights.plan(today, 1)).beds();
        int nth = 0;
        for (LocalDate night : staffed(today.minusDays(6), 3)) {
            Course course = begin.apply(nth);
            OrderId order = recorded(course, beds.get(nth % 2).id(), night, nth == 1);
            if (nth == 0) {
                clock.at(night.plusDays(1), 15, 20);
                course.studies().night(course.asked(order), night.atTime(22, 40).atZone(zone).toInstant());
            }
            nth++;
        }
        for (LocalDate night : staffed(today, 6)) {
            ahead(begin.apply(nth), List.of("PSG", "PSG_EEG", "EEG_VIDEO").get(nth % 3), beds.get(nth % BEDS).id(),
                    night);
            nth++;
            ahead(begin.apply(nth), List.of("PSG", "SIT", "PSG_MSLT").get(nth % 3), beds.get((nth + 1) % BEDS).id(),
                    night);
            nth++;
        }
        for (OrderPriority priority : List.of(OrderPriority.URGENT, OrderPriority.ROUTINE, OrderPriority.ROUTINE)) {
            Course course = begin.apply(nth);
            OrderId order = ask(course, "PSG", priority, today.minusDays(8L + nth));
            if (nth % 2 == 0) {
                nurse.does(() -> sameDay(order));
            }
            nth++;
        }
        LocalDate held = staffed(today.plusDays(3), 1).getFirst();
        List<UUID> booked = nurse.does(() -> nights.plan(held, 1)).taken().stream().map(cell -> cell.bed()).toList();
        beds.stream().filter(bed -> !booked.contains(bed.id())).reduce((one, last) -> last)
                .ifPresent(bed -> nurse.does(() -> hold(bed.id(), held)));
        lend(begin.apply(nth), "ACTIGRAPHY", today.minusDays(20), 14);
        lend(begin.apply(nth + 1), "HSAT", today.minusDays(1), 3);
        ask(begin.apply(nth + 2), "HSAT", OrderPriority.ROUTINE, today.minusDays(4));
    }

    private List<LocalDate> staffed(LocalDate from, int many) {
        return from.datesUntil(from.plusDays(NIGHTS_AHEAD)).filter(night -> WEEK.containsKey(night.getDayOfWeek()))
                .limit(many).toList();
    }

    private OrderId ask(Course course, String test, OrderPriority priority, LocalDate day) {
        clock.at(day, 10, 5);
        List<OrderId> placed = course.clinic().place(course.caseId(), null, List.of(test),
                "Movements in sleep seen by the partner: epilepsy, leg movements or a parasomnia?", priority);
        course.clinic().sign(placed);
        course.clinic().move(course.caseId(), CaseStatus.INTAKE);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        return placed.getFirst();
    }

    private AppointmentId book(OrderId order, UUID bed, LocalDate night) {
        return nurse.does(() -> bookings.book(order, new NightChoice(night, bed, null, List.of())));
    }

    private void ahead(Course course, String test, UUID bed, LocalDate night) {
        book(ask(course, test, OrderPriority.ROUTINE, clock.today().minusDays(9)), bed, night);
    }

    /** A night that is over: came, was checked, slept, and was recorded in the morning. */
    private OrderId recorded(Course course, UUID bed, LocalDate night, boolean repeat) {
        OrderId order = ask(course, repeat ? "PSG_EEG" : "PSG", OrderPriority.ROUTINE, night.minusDays(9));
        AppointmentId id = book(order, bed, night);
        clock.at(night, 19, 10);
        technologist.does(() -> evening(id));
        Instant out = clock.at(night, 22, 40);
        Instant on = clock.at(night.plusDays(1), 6, 20);
        clock.at(night.plusDays(1), 7, 5);
        technologist.does(() -> morning(id, repeat
                ? new MorningEntry(Verdict.REPEAT, "EEG electrodes off from two o'clock on", out, on,
                        "02:05 reference lost, refixed twice", null, null, null)
                : new MorningEntry(Verdict.ADEQUATE, null, out, on, "03:12 jerks of both legs in series", null, null,
                        null)));
        return order;
    }

    private AppointmentId evening(AppointmentId id) {
        appointments.arrive(id, schedule.appointment(id).version());
        appointments.enterRoom(id, schedule.appointment(id).version());
        sheets.evening(id, null,
                new EveningFindings(YesNo.YES, YesNo.NO, "Buccal midazolam as prescribed after 5 minutes; "
                        + "call the doctor on call", "usual evening medicines at 19:00", null, null, null));
        return id;
    }

    private AppointmentId morning(AppointmentId id, MorningEntry entry) {
        mornings.record(id, null, entry);
        return id;
    }

    private OrderId sameDay(OrderId order) {
        bookings.sameDay(order, true);
        return order;
    }

    private UUID hold(UUID bed, LocalDate night) {
        bookings.hold(bed, night, "ward 4");
        return bed;
    }

    private void lend(Course course, String test, LocalDate day, int days) {
        OrderId order = ask(course, test, OrderPriority.ROUTINE, day.minusDays(3));
        clock.at(day, 14, 30);
        LocalDate dueBack = LocalDate.ofInstant(clock.moment(day, 14), zone).plusDays(days);
        technologist.does(() -> {
            UUID device = devices.shelf().devices().stream()
                    .filter(one -> !one.isOut() && one.kind().name().equals(test)).findFirst().orElseThrow().id();
            devices.giveOut(order, device, dueBack);
            return device;
        });
    }
}
