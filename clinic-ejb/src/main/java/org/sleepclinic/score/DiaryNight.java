package org.sleepclinic.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * One night as a sleep diary tells it; whatever was not written is null.
 *
 * @param latency   minutes from lights out to sleep
 * @param naps      minutes napped on the day
 * @param caffeine  cups or cans on the day
 * @param alcohol   units of 8 g on the day
 * @param restless  restless legs that night
 */
@Phi
public record DiaryNight(LocalTime bedTime, LocalTime lightsOut, Integer latency, Integer awakenings, LocalTime rise,
        Integer naps, Integer caffeine, BigDecimal alcohol, String medicines,
        Boolean restless) implements Serializable {
    private static final int LONGEST = 200;
    private static final int DAY_MINUTES = 1440;
    private static final int MOST = 99;

    public DiaryNight {
        require(latency, DAY_MINUTES, "latency");
        require(awakenings, MOST, "awakenings");
        require(naps, DAY_MINUTES, "naps");
        require(caffeine, MOST, "caffeine");
        require(alcohol, MOST, "alcohol");
        medicines = TextEntry.optional(medicines, LONGEST, "medicines");
    }

    private static void require(Number found, int most, String field) {
        if (found != null && (found.doubleValue() < 0 || found.doubleValue() > most)) {
            throw new DomainException("score.range", 0, most).at(field);
        }
    }

    /**
     * The light goes out in bed: refuses a time that reads as before going to bed, over midnight too. Asked when a night is
     * entered; what was kept before is read as it is.
     *
     * @throws DomainException {@code diary.lights} (time to bed) at {@code lightsOut}
     */
    public DiaryNight inOrder() {
        if (bedTime != null && lightsOut != null) {
            int lying = Math.floorMod(lightsOut.toSecondOfDay() - bedTime.toSecondOfDay(), DAY_MINUTES * 60) / 60;
            if (lying > DAY_MINUTES / 2) {
                throw new DomainException("diary.lights", bedTime).at("lightsOut");
            }
        }
        return this;
    }

    /** Was anything written at all? */
    public boolean isWritten() {
        return Stream.of(bedTime, lightsOut, latency, awakenings, rise, naps, caffeine, alcohol, medicines, restless)
                .anyMatch(Objects::nonNull);
    }

    @Override
    public String toString() {
        return "DiaryNight";
    }
}
