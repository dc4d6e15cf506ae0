package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** One stretch of a weekday, in clinic time, in which a person or room can be booked. It ends before midnight. */
public record Opening(DayOfWeek weekday, LocalTime opens, LocalTime closes) implements Serializable {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    public Opening {
        if (!opens.isBefore(closes)) {
            throw new DomainException("scheduling.hours", nameOf(weekday)).at(field(weekday));
        }
    }

    /** This stretch on a day of its weekday. A day on which the clocks change is as long as it is. */
    TimeSlot on(LocalDate day, ZoneId zone) {
        return new TimeSlot(day.atTime(opens).atZone(zone).toInstant(), day.atTime(closes).atZone(zone).toInstant());
    }

    /**
     * The stretches of one weekday as an administrator types them: {@code 09:00-12:30, 13:30-17:00}; nothing means closed.
     *
     * @throws DomainException {@code scheduling.hours} at the weekday's field when it cannot be read or stretches overlap
     */
    public static List<Opening> parse(DayOfWeek weekday, String typed) {
        List<Opening> stretches = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            return stretches;
        }
        for (String stretch : typed.split(",")) {
            stretches.add(one(weekday, stretch.strip().split("\\s*[-–]\\s*")));
        }
        stretches.sort(Comparator.comparing(Opening::opens));
        for (int at = 1; at < stretches.size(); at++) {
            if (stretches.get(at).opens().isBefore(stretches.get(at - 1).closes())) {
                throw unreadable(weekday);
            }
        }
        return stretches;
    }

    /** As {@link #parse} reads it. */
    public static String write(List<Opening> stretches, DayOfWeek weekday) {
        return stretches.stream().filter(stretch -> stretch.weekday() == weekday)
                .sorted(Comparator.comparing(Opening::opens))
                .map(stretch -> CLOCK.format(stretch.opens()) + "–" + CLOCK.format(stretch.closes()))
                .collect(Collectors.joining(", "));
    }

    private static Opening one(DayOfWeek weekday, String[] ends) {
        if (ends.length != 2) {
            throw unreadable(weekday);
        }
        try {
            return new Opening(weekday, LocalTime.parse(ends[0], TYPED), LocalTime.parse(ends[1], TYPED));
        } catch (DateTimeParseException mistyped) {
            throw unreadable(weekday);
        }
    }

    private static DomainException unreadable(DayOfWeek weekday) {
        return new DomainException("scheduling.hours", nameOf(weekday)).at(field(weekday));
    }

    private static String nameOf(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String field(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }
}
