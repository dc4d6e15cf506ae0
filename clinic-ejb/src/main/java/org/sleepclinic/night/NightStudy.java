package org.sleepclinic.night;

import java.time.Duration;
import java.time.Instant;
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
    private static final Duration GRACE = Duration.ofHours(3);

    NightStudy {
        kits = List.copyOf(kits);
    }

    /**
     * Can a night still be given away? Not once it has begun: nobody can be told to come by then. The night somebody has, or
     * had until it was cancelled, may be put right for a while: another bed, another technologist, a wrong click.
     *
     * @param had the night somebody has or had; null for a first one
     */
    boolean isStillGiven(LocalDate night, LocalDate had, Instant now, ZoneId zone) {
        Instant begin = on(night, zone).start();
        return !now.isAfter(night.equals(had) ? begin.plus(GRACE) : begin);
    }

    /** Its hours in a night; a night in which the clocks change is as long as it is. */
    TimeSlot on(LocalDate night, ZoneId zone) {
        LocalDate end = nextDay ? night.plusDays(1) : night;
        return new TimeSlot(night.atTime(from).atZone(zone).toInstant(), end.atTime(until).atZone(zone).toInstant());
    }
}
