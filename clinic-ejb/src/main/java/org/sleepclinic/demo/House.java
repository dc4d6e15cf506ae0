package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.scheduling.DutyDetails;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.RosterFacade;

/** The demo's rooms and its duty roster: somebody answers at every hour, three years back and four weeks ahead. */
@Dependent
class House {
    private static final int WEEKS_BACK = 160;
    private static final int WEEKS_AHEAD = 4;
    private static final Opening SATURDAY =
            new Opening(DayOfWeek.SATURDAY, LocalTime.of(8, 30), LocalTime.of(13, 0));

    @Inject
    private ActingAdministrator administrator;
    @Inject
    private ResourceFacade resources;
    @Inject
    private RosterFacade roster;
    @Inject
    private StoryClock clock;
    @Inject
    private ZoneId zone;

    /** Opens the rooms of a new clinic and writes the roster of its past. Moves the clock: a duty is planned ahead. */
    void open(LocalDate today) {
        room("DR-L", "Dr Lindqvist", ResourceKind.PHYSICIAN, DemoStaff.LINDQVIST.id());
        room("DR-A", "Dr Aalto", ResourceKind.PHYSICIAN, DemoStaff.AALTO.id());
        room("N-B", "Nurse Brandt", ResourceKind.NURSE, DemoStaff.BRANDT.id());
        room("N-O", "Nurse Okoro", ResourceKind.NURSE, DemoStaff.OKORO.id());
        room("BLOOD-1", "Blood room 1", ResourceKind.BLOOD_ROOM, null);
        room("BLOOD-2", "Blood room 2", ResourceKind.BLOOD_ROOM, null);
        room("ECG-1", "ECG room", ResourceKind.ECG, null);
        room("EEG-1", "EEG laboratory", ResourceKind.EEG, null);
        room("MRI-1", "MRI", ResourceKind.IMAGING, null);
        room("DXA-1", "Bone density", ResourceKind.BONE, null);
        LocalDate monday = monday(today);
        clock.plan(monday.minusWeeks(WEEKS_BACK + 1), 8);
        for (int week = -WEEKS_BACK; week < 0; week++) {
            duty(monday.plusWeeks(week), 7, Math.floorMod(week, 2));
        }
    }

    /** Keeps the roster filled from this week on, a duty a day. Moves the clock. */
    void keepRoster(LocalDate today) {
        LocalDate first = monday(today);
        clock.plan(first.minusDays(1), 8);
        for (int day = 0; day < 7 * WEEKS_AHEAD; day++) {
            LocalDate on = first.plusDays(day);
            Instant noon = on.atTime(12, 0).atZone(zone).toInstant();
            if (administrator.does(() -> roster.onDutyAt(noon)).isEmpty()) {
                duty(on, 1, day % 2);
            }
        }
    }

    private void room(String code, String name, ResourceKind kind, UUID person) {
        List<Opening> hours = Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY)
                .map(day -> day == DayOfWeek.SATURDAY ? SATURDAY
                        : new Opening(day, LocalTime.of(7, 30), LocalTime.of(17, 30)))
                .toList();
        administrator.does(() -> resources.open(code, new ResourceDetails(name, kind, person, hours)));
    }

    private void duty(LocalDate first, int days, int turn) {
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = first.plusDays(days).atStartOfDay(zone).toInstant();
        DemoStaff doctor = turn == 0 ? DemoStaff.LINDQVIST : DemoStaff.AALTO;
        DemoStaff deputy = turn == 0 ? DemoStaff.AALTO : DemoStaff.LINDQVIST;
        DemoStaff nurse = turn == 0 ? DemoStaff.BRANDT : DemoStaff.OKORO;
        administrator.does(() -> roster.plan(new DutyDetails(start, end, doctor.id(), deputy.id(), nurse.id())));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
