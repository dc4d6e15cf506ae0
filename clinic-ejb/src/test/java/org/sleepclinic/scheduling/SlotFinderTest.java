package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.TimeSlot;

class SlotFinderTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration TEN = Duration.ofMinutes(10);
    /** A Monday. */
    private static final Instant MONDAY_EIGHT = at("2026-11-23T08:00");

    private final ResourceView room = room("Blood room 1", "09:00-12:00, 13:00-17:00");
    private final ResourceView other = room("Blood room 2", "10:00-12:00");

    @Test
    void offersTheEarliestOfEachHalfDay() {
        assertThat(starts(finder(Map.of(), List.of(), room).next(MONDAY_EIGHT, TEN, 3)))
                .containsExactly("2026-11-23T09:00", "2026-11-23T13:00", "2026-11-24T09:00");
    }

    @Test
    void goesRoundWhatIsTaken() {
        Map<UUID, List<TimeSlot>> taken =
                Map.of(room.id(), List.of(slot("2026-11-23T09:00", 25), slot("2026-11-23T09:30", 30)));
        assertThat(starts(finder(taken, List.of(), room).next(MONDAY_EIGHT, TEN, 1)))
                .containsExactly("2026-11-23T10:00");
        assertThat(starts(finder(taken, List.of(), room).next(MONDAY_EIGHT, Duration.ofMinutes(5), 1)))
                .containsExactly("2026-11-23T09:25");
    }

    @Test
    void takesAnotherRoomWhenThatIsSooner() {
        Map<UUID, List<TimeSlot>> taken = Map.of(room.id(), List.of(slot("2026-11-23T09:00", 120)));
        assertThat(finder(taken, List.of(), room, other).next(MONDAY_EIGHT, TEN, 1))
                .extracting(SlotFit::resourceName).containsExactly("Blood room 2");
    }

    @Test
    void avoidsWhatThePatientHasElsewhere() {
        assertThat(starts(finder(Map.of(), List.of(slot("2026-11-23T08:30", 60)), room).next(MONDAY_EIGHT, TEN, 1)))
                .containsExactly("2026-11-23T09:30");
    }

    @Test
    void fitsTheWholeLengthBeforeClosing() {
        assertThat(starts(finder(Map.of(), List.of(), room).next(at("2026-11-23T11:51"), TEN, 1)))
                .containsExactly("2026-11-23T13:00");
        assertThat(finder(Map.of(), List.of(), other).next(MONDAY_EIGHT, Duration.ofHours(3), 1)).isEmpty();
    }

    @Test
    void neverOffersThePast() {
        assertThat(starts(finder(Map.of(), List.of(), room).next(at("2026-11-23T10:02"), TEN, 1)))
                .containsExactly("2026-11-23T10:05");
    }

    @Test
    void offersNothingWhereNothingIsOpen() {
        assertThat(finder(Map.of(), List.of()).next(MONDAY_EIGHT, TEN, 3)).isEmpty();
        assertThat(finder(Map.of(), List.of(), room("Closed", "")).next(MONDAY_EIGHT, TEN, 3)).isEmpty();
    }

    @Test
    void keepsTheClockTimeWhenTheClocksChange() {
        assertThat(starts(finder(Map.of(), List.of(), room).next(at("2026-10-24T18:00"), TEN, 1)))
                .containsExactly("2026-10-25T09:00");
    }

    private static SlotFinder finder(Map<UUID, List<TimeSlot>> taken, List<TimeSlot> own, ResourceView... resources) {
        return new SlotFinder(List.of(resources), taken, own, LONDON);
    }

    private static ResourceView room(String name, String everyDay) {
        List<Opening> hours =
                Stream.of(DayOfWeek.values()).flatMap(day -> Opening.parse(day, everyDay).stream()).toList();
        return new ResourceView(UUID.randomUUID(), "ROOM", name, ResourceKind.BLOOD_ROOM, null, true, hours, 0);
    }

    private static TimeSlot slot(String start, int minutes) {
        return TimeSlot.of(at(start), Duration.ofMinutes(minutes));
    }

    private static Instant at(String clinicTime) {
        return LocalDateTime.parse(clinicTime).atZone(LONDON).toInstant();
    }

    private static List<String> starts(List<SlotFit> fits) {
        return fits.stream().map(fit -> LocalDateTime.ofInstant(fit.start(), LONDON).toString()).toList();
    }
}
