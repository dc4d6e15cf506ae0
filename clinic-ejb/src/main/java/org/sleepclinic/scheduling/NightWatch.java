package org.sleepclinic.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sleepclinic.kernel.TimeSlot;

/** When a night is watched: from the evening to the morning. What a study does on the day after is watched by others. */
public final class NightWatch {
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private NightWatch() {
    }

    /** Of the night named by its evening's date; one in which the clocks change is as long as it is. */
    public static TimeSlot of(LocalDate night, ZoneId zone) {
        return new TimeSlot(night.atTime(EVENING).atZone(zone).toInstant(),
                night.plusDays(1).atTime(MORNING).atZone(zone).toInstant());
    }

    /** The same as an SQL range of moments, from SQL for the evening's date and for the name of the zone. */
    public static String range(String night, String zone) {
        return "tstzrange((%1$s + time '%3$s') at time zone %2$s, (%1$s + 1 + time '%4$s') at time zone %2$s)"
                .formatted(night, zone, EVENING, MORNING);
    }
}
