package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.TimeSlot;

/**
 * Why nothing can be had on the day asked for.
 *
 * @param reason of a closure; else null
 */
public record DayNote(Kind kind, LocalDate day, String reason) implements Serializable {
    /** Why. */
    public enum Kind {
        /** The day, or what was open of it, is over. */
        PAST,
        /** Closed by an exception, which says why. */
        SHUT,
        /** Nobody who fits has hours on this weekday. */
        CLOSED,
        /** Nobody who fits has any hours, or nobody fits. */
        NOBODY,
        /** Everything open is taken. */
        FULL
    }

    /**
     * The note a search needs; none when a time of that day is offered.
     *
     * @param fitting who or what could be booked
     * @param asked   from when a time was wanted
     * @param now     nothing is offered before
     * @param next    what is offered
     */
    static Optional<DayNote> of(List<ResourceView> fitting, Instant asked, Instant now, List<SlotFit> next,
            ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(asked, zone);
        if (next.stream().anyMatch(fit -> LocalDate.ofInstant(fit.start(), zone).equals(day))) {
            return Optional.empty();
        }
        if (day.isBefore(LocalDate.ofInstant(now, zone))) {
            return Optional.of(new DayNote(Kind.PAST, day, null));
        }
        List<TimeSlot> open = fitting.stream().flatMap(one -> one.stretches(day, zone).stream()).toList();
        if (open.isEmpty()) {
            return Optional.of(closed(fitting, day, zone));
        }
        boolean over = open.stream().noneMatch(stretch -> stretch.end().isAfter(now));
        return Optional.of(new DayNote(over ? Kind.PAST : Kind.FULL, day, null));
    }

    private static DayNote closed(List<ResourceView> fitting, LocalDate day, ZoneId zone) {
        TimeSlot whole =
                new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        Optional<DatedHours> shut = fitting.stream().flatMap(one -> one.closedIn(whole).stream()).findFirst();
        if (shut.isPresent()) {
            return new DayNote(Kind.SHUT, day, shut.get().reason());
        }
        boolean nobody = fitting.stream().allMatch(one -> one.hours().isEmpty());
        return new DayNote(nobody ? Kind.NOBODY : Kind.CLOSED, day, null);
    }
}
