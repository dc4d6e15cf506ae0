package org.sleepclinic.web.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.BookedSlot;
import org.sleepclinic.scheduling.DatedHours;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.Schedule;

/** A day and a week as tables: everything booked is in exactly one cell. */
class DayGridTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ResourceView ROOM = new ResourceView(UUID.randomUUID(), "BLOOD_1", "Blood room 1",
            ResourceKind.BLOOD_ROOM, null, true, Opening.parse(DayOfWeek.MONDAY, "09:00-12:00, 13:00-16:00"), 0);

    @Test
    void theTableReachesFromOpeningToClosing() {
        assertThat(grid().getRows()).hasSize(14).first().extracting(DayGrid.Row::start).isEqualTo(at("09:00"));
        assertThat(grid(slot("07:10", "07:20"), slot("18:00", "19:15")).getRows()).first()
                .extracting(DayGrid.Row::start)
                .isEqualTo(at("07:00"));
    }

    @Test
    void aClosedDayHasNoRowsAndNamesTheNextOpenOne() {
        DayGrid sunday =
                new DayGrid(new Schedule(MONDAY.minusDays(1), 1, List.of(ROOM), List.of()), LONDON, at("00:00"));
        assertThat(sunday.isClosed()).isTrue();
        assertThat(sunday.getRows()).isEmpty();
        assertThat(sunday.getNextOpen()).isEqualTo(MONDAY);
        assertThat(grid().isClosed()).isFalse();
        assertThat(grid().getNextOpen()).isEqualTo(MONDAY.plusWeeks(1));
    }

    @Test
    void whatIsBookedOnAClosedDayIsShown() {
        BookedSlot extra = slot("09:00", "09:30");
        DayGrid tuesday = new DayGrid(new Schedule(MONDAY.plusDays(1), 1, List.of(ROOM),
                List.of(new BookedSlot(extra.id(), ROOM.id(), extra.start().plus(1, ChronoUnit.DAYS),
                        extra.end().plus(1, ChronoUnit.DAYS), extra.status(), extra.patient(), "OKONKWO, Grace",
                        "Calcium",
                        1))),
                LONDON, at("00:00"));
        assertThat(tuesday.isClosed()).isTrue();
        assertThat(tuesday.getRows()).hasSize(1);
    }

    @Test
    void closedHalfHoursAreShown() {
        assertThat(cell(grid(slot("08:10", "08:20")), "08:30").open()).isFalse();
        assertThat(cell(grid(), "09:00").open()).isTrue();
        assertThat(cell(grid(), "12:00").open()).isFalse();
        assertThat(cell(grid(), "15:30").open()).isTrue();
    }

    /** What can be booked can be seen: a night opened once stands on both its days. */
    @Test
    void aNightOpenedOnceStandsOnBothItsDays() {
        DatedHours night = new DatedHours(true, false, new TimeSlot(at("20:00"), at("07:00").plus(1, ChronoUnit.DAYS)),
                "Night clinic");
        ResourceView room = new ResourceView(ROOM.id(), ROOM.code(), ROOM.name(), ROOM.kind(), null, true, ROOM.hours(),
                List.of(night), 0);
        DayGrid monday = new DayGrid(new Schedule(MONDAY, 1, List.of(room), List.of()), LONDON, at("00:00"));
        assertThat(monday.getRows()).last().extracting(DayGrid.Row::start).isEqualTo(at("23:30"));
        assertThat(cell(monday, "23:30").free()).isEqualTo(at("23:30"));
        DayGrid tuesday =
                new DayGrid(new Schedule(MONDAY.plusDays(1), 1, List.of(room), List.of()), LONDON, at("00:00"));
        assertThat(tuesday.isClosed()).isFalse();
        assertThat(tuesday.getRows()).hasSize(14);
    }

    /** Free from its half hour on, or from when it opens; not what is over, taken or shut. */
    @Test
    void aFreeCellSaysFromWhenItCanBeBooked() {
        DayGrid grid = new DayGrid(new Schedule(MONDAY, 1, List.of(ROOM), List.of(slot("10:10", "10:40"))), LONDON,
                at("09:10"));
        assertThat(cell(grid, "09:00").free()).as("begun").isNull();
        assertThat(cell(grid, "09:30").free()).isEqualTo(at("09:30"));
        assertThat(cell(grid, "10:00").free()).as("taken").isNull();
        assertThat(cell(grid, "10:30").free()).as("goes on").isNull();
        assertThat(cell(grid, "12:00").free()).as("shut").isNull();
        assertThat(cell(grid, "13:00").free()).isEqualTo(at("13:00"));
    }

    @Test
    void whatBeginsStandsInItsHalfHourAndGoesOnInTheNext() {
        DayGrid grid = grid(slot("09:10", "09:20"), slot("09:20", "10:15"));
        assertThat(cell(grid, "09:00").begins()).hasSize(2);
        assertThat(cell(grid, "09:30").begins()).isEmpty();
        assertThat(cell(grid, "09:30").goesOn()).hasSize(1);
        assertThat(cell(grid, "10:00").goesOn()).hasSize(1);
        assertThat(cell(grid, "10:30").goesOn()).isEmpty();
    }

    @Test
    void nothingBookedIsLost() {
        DayGrid grid = grid(slot("06:05", "06:15"), slot("17:40", "18:40"), slot("18:40", "20:05"));
        assertThat(grid.getRows().stream().mapToInt(row -> row.cells().getFirst().begins().size()).sum()).isEqualTo(3);
    }

    @Test
    void aWeekHasADayPerColumn() {
        WeekGrid week = new WeekGrid(new Schedule(MONDAY, 7, List.of(ROOM), List.of(slot("09:00", "09:10"))), LONDON);
        assertThat(week.getDays()).hasSize(7);
        assertThat(week.getRows().getFirst().cells().getFirst().booked()).hasSize(1);
        assertThat(week.getRows().getFirst().cells().get(1).hours()).isEmpty();
    }

    private static DayGrid grid(BookedSlot... booked) {
        return new DayGrid(new Schedule(MONDAY, 1, List.of(ROOM), List.of(booked)), LONDON, at("00:00"));
    }

    private static DayGrid.Cell cell(DayGrid grid, String time) {
        return grid.getRows().stream().filter(row -> row.start().equals(at(time))).findFirst().orElseThrow().cells()
                .getFirst();
    }

    private static BookedSlot slot(String start, String end) {
        return new BookedSlot(UUID.randomUUID(), ROOM.id(), at(start), at(end), AppointmentStatus.BOOKED,
                UUID.randomUUID(), "OKONKWO, Grace", "Calcium", 1);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }
}
