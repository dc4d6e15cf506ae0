package org.sleepclinic.night;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.sleepclinic.kernel.TimeSlot;

/**
 * What a study needs in the sleep laboratory.
 *
 * @param from    in the evening, clinic time
 * @param until   on the day after where {@code nextDay}
 * @param kits    codes
 */
record NightStudy(String shortName, LocalTime from, LocalTime until, boolean nextDay, String montage,
        List<String> kits) {
    NightStudy {
        kits = List.copyOf(kits);
    }

    /** Its hours in a night; a night in which the clocks change is as long as it is. */
    TimeSlot on(LocalDate night, ZoneId zone) {
        LocalDate end = nextDay ? night.plusDays(1) : night;
        return new TimeSlot(night.atTime(from).atZone(zone).toInstant(), end.atTime(until).atZone(zone).toInstant());
    }
}
