package org.sleepclinic.worklist;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * When the clinic is open: from the first of its rooms and people to the last.
 *
 * @param opens     today; null when it stays closed
 * @param closes    today; null when it stays closed
 * @param nextDay   the next day it opens; null when it opens on no day
 * @param nextOpens at what time then
 */
public record HouseHours(LocalTime opens, LocalTime closes, LocalDate nextDay,
        LocalTime nextOpens) implements Serializable {
    /** From the first room's opening to the last one's closing of a day. */
    record Stretch(LocalTime opens, LocalTime closes) {
    }

    static HouseHours on(LocalDate today, Map<LocalDate, Stretch> days) {
        Optional<Stretch> now = Optional.ofNullable(days.get(today));
        Optional<LocalDate> next = LongStream.rangeClosed(1, 7).mapToObj(today::plusDays)
                .filter(days::containsKey).findFirst();
        return new HouseHours(now.map(Stretch::opens).orElse(null), now.map(Stretch::closes).orElse(null),
                next.orElse(null), next.map(day -> days.get(day).opens()).orElse(null));
    }

    public boolean isOpen() {
        return opens != null;
    }
}
