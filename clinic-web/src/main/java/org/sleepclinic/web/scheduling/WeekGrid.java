package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.BookedSlot;
import org.sleepclinic.scheduling.DatedHours;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.Schedule;

/** A week as a table: a row per person or room, a column per day. */
public final class WeekGrid implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final List<LocalDate> days;
    private final List<Row> rows;

    /** A week of one resource, one cell per day. */
    public record Row(ResourceView resource, List<Cell> cells) implements Serializable {
    }

    /**
     * A day of one resource.
     *
     * @param hours  when it is open that day, {@code 09:00–12:00, 13:00–17:00}; empty when closed
     * @param closed why it is closed for some of the day, where that is an exception; else empty
     */
    public record Cell(LocalDate day, String hours, String closed, List<BookedSlot> booked) implements Serializable {
    }

    WeekGrid(Schedule schedule, ZoneId zone) {
        this.days = IntStream.range(0, schedule.days()).mapToObj(schedule.first()::plusDays).toList();
        this.rows = schedule.resources().stream().map(resource -> new Row(resource,
                days.stream().map(day -> cell(resource, schedule, day, zone)).toList())).toList();
    }

    private static Cell cell(ResourceView resource, Schedule schedule, LocalDate day, ZoneId zone) {
        TimeSlot whole =
                new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        return new Cell(day, hours(resource.stretches(day, zone), zone),
                resource.closedIn(whole).map(DatedHours::reason).orElse(""),
                schedule.booked().stream().filter(slot -> slot.resource().equals(resource.id()))
                        .filter(slot -> LocalDate.ofInstant(slot.start(), zone).equals(day)).toList());
    }

    private static String hours(List<TimeSlot> stretches, ZoneId zone) {
        return stretches.stream().map(stretch -> CLOCK.format(stretch.start().atZone(zone)) + "–"
                + CLOCK.format(stretch.end().atZone(zone))).collect(Collectors.joining(", "));
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public List<Row> getRows() {
        return rows;
    }
}
