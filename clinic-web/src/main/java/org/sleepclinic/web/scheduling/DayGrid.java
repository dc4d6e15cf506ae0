package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.BookedSlot;
import org.sleepclinic.scheduling.DatedHours;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.Schedule;

/**
 * A day as a table: a row per half hour, a column per person or room. Reaches from the first opening to the last closing,
 * and further where something is booked.
 */
public final class DayGrid implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int WEEK = 7;

    private final List<ResourceView> columns;
    private final List<Row> rows;
    private final boolean closed;
    private final String why;
    private final LocalDate nextOpen;

    /**
     * Half an hour.
     *
     * @param cells one per column
     */
    public record Row(Instant start, List<Cell> cells) implements Serializable {
    }

    /**
     * Half an hour of one resource.
     *
     * @param open   whether it can be booked for some of it
     * @param begins what begins in it
     * @param goesOn what began before and lasts
     * @param free   from when it can be booked; null where it cannot
     */
    public record Cell(ResourceView resource, boolean open, List<BookedSlot> begins, List<BookedSlot> goesOn,
            Instant free) implements Serializable {
    }

    /** @param now what began before it is not offered */
    DayGrid(Schedule schedule, ZoneId zone, Instant now) {
        this.columns = schedule.resources();
        this.rows = new ArrayList<>();
        LocalDate day = schedule.first();
        this.closed = !columns.isEmpty() && openings(schedule, day, zone).findAny().isEmpty();
        this.why = closed ? columns.getFirst().closedIn(wholeDay(day, zone)).map(DatedHours::reason).orElse("") : "";
        this.nextOpen = IntStream.rangeClosed(1, WEEK).mapToObj(day::plusDays)
                .filter(later -> openings(schedule, later, zone).findAny().isPresent()).findFirst().orElse(null);
        Instant last = edge(schedule, zone, false).orElse(Instant.MIN);
        for (Instant start = edge(schedule, zone, true).orElse(last); start.isBefore(last); start = start.plus(STEP)) {
            Instant at = start;
            rows.add(new Row(at, columns.stream().map(column -> cell(column, schedule, at, zone, now)).toList()));
        }
    }

    /** The first or last moment of the table, on a whole half hour; nothing when the house is closed and empty. */
    private static Optional<Instant> edge(Schedule schedule, ZoneId zone, boolean first) {
        LocalDate day = schedule.first();
        Stream<Instant> hours = openings(schedule, day, zone).map(first ? TimeSlot::start : TimeSlot::end);
        Stream<Instant> booked = schedule.booked().stream().map(first ? BookedSlot::start : BookedSlot::end);
        Instant midnight = wholeDay(day, zone).end();
        Stream<ZonedDateTime> moments = Stream.concat(hours, booked)
                .filter(moment -> wholeDay(day, zone).contains(moment) || moment.equals(midnight))
                .map(moment -> moment.atZone(zone));
        return moments.reduce((one, other) -> one.isBefore(other) == first ? one : other)
                .map(edge -> edge.truncatedTo(ChronoUnit.HOURS).plusMinutes(edge.getMinute() / 30 * 30).toInstant());
    }

    private static Stream<TimeSlot> openings(Schedule schedule, LocalDate day, ZoneId zone) {
        return schedule.resources().stream().flatMap(resource -> resource.stretches(day, zone).stream());
    }

    private static TimeSlot wholeDay(LocalDate day, ZoneId zone) {
        return new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Cell cell(ResourceView resource, Schedule schedule, Instant start, ZoneId zone, Instant now) {
        Instant end = start.plus(STEP);
        LocalDate day = schedule.first();
        Optional<TimeSlot> open =
                resource.stretches(day, zone).stream().filter(new TimeSlot(start, end)::overlaps).findFirst();
        List<BookedSlot> here =
                schedule.booked().stream().filter(slot -> slot.resource().equals(resource.id())).toList();
        List<BookedSlot> begins =
                here.stream().filter(slot -> !slot.start().isBefore(start) && slot.start().isBefore(end)).toList();
        List<BookedSlot> goesOn = here.stream().filter(slot -> slot.start().isBefore(start)
                && slot.end().isAfter(start) && slot.status().holdsTime()).toList();
        boolean taken = !goesOn.isEmpty() || begins.stream().anyMatch(slot -> slot.status().holdsTime());
        Instant free = open.filter(hours -> !taken).map(hours -> hours.start().isAfter(start) ? hours.start() : start)
                .filter(from -> !from.isBefore(now)).orElse(null);
        return new Cell(resource, open.isPresent(), begins, goesOn, free);
    }

    public List<ResourceView> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Nobody and nothing is open on this day; something may have been booked all the same. */
    public boolean isClosed() {
        return closed;
    }

    /** The reason of a closure on a closed day; empty where it is closed every week. */
    public String getWhy() {
        return why;
    }

    /** The next day somebody is open, within a week; null when nobody ever is. */
    public LocalDate getNextOpen() {
        return nextOpen;
    }
}
