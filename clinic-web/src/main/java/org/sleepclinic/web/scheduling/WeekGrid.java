package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.sleepclinic.scheduling.BookedSlot;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.Schedule;

/** A week as a table: a row per person or room, a column per day. */
public final class WeekGrid implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<LocalDate> days;
    private final List<Row> rows;

    /** A week of one resource, one cell per day. */
    public record Row(ResourceView resource, List<Cell> cells) implements Serializable {
    }

    /**
     * A day of one resource.
     *
     * @param hours opening hours, {@code 09:00–12:00, 13:00–17:00}; empty when closed
     */
    public record Cell(LocalDate day, String hours, List<BookedSlot> booked) implements Serializable {
    }

    WeekGrid(Schedule schedule, ZoneId zone) {
        this.days = IntStream.range(0, schedule.days()).mapToObj(schedule.first()::plusDays).toList();
        this.rows = schedule.resources().stream().map(resource -> new Row(resource,
                days.stream().map(day -> cell(resource, schedule, day, zone)).toList())).toList();
    }

    private static Cell cell(ResourceView resource, Schedule schedule, LocalDate day, ZoneId zone) {
        return new Cell(day, Opening.write(resource.hours(), day.getDayOfWeek()),
                schedule.booked().stream().filter(slot -> slot.resource().equals(resource.id()))
                        .filter(slot -> LocalDate.ofInstant(slot.start(), zone).equals(day)).toList());
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public List<Row> getRows() {
        return rows;
    }
}
