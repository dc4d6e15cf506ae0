package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;

/** Nights are planned from tonight on; who watched one that is over stays. */
class NightShiftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final UUID ADMIN = UUID.randomUUID();

    @Test
    void isPlannedForTonightOrLater() {
        UUID roy = UUID.randomUUID();
        NightShift tonight = new NightShift(TODAY, roy, TODAY, ADMIN, NOW);
        assertThat(tonight.technologist()).isEqualTo(roy);
        assertThat(code(() -> new NightShift(TODAY.minusDays(1), roy, TODAY, ADMIN, NOW))).isEqualTo("night.past");
    }

    @Test
    void whoWatchedStays() {
        NightShift shift = new NightShift(TODAY, UUID.randomUUID(), TODAY, ADMIN, NOW);
        UUID diaz = UUID.randomUUID();
        shift.handOver(diaz, TODAY, ADMIN, NOW);
        assertThat(shift.technologist()).isEqualTo(diaz);
        assertThat(code(() -> shift.handOver(ADMIN, TODAY.plusDays(1), ADMIN, NOW))).isEqualTo("night.shift.over");
        assertThat(code(() -> shift.requireAhead(TODAY.plusDays(1)))).isEqualTo("night.shift.over");
        assertThat(code(() -> shift.expect(7))).isEqualTo(DomainException.STALE);
    }

    private static String code(Runnable act) {
        return catchThrowableOfType(DomainException.class, act::run).code();
    }
}
