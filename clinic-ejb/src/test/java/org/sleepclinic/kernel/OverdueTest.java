package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OverdueTest {
    private static final Instant NOW = Instant.parse("2026-06-23T00:30:00Z");
    /** Half past one at night in summer: the clinic's day began an hour before the UTC day did. */
    private static final Overdue LONDON = Overdue.by(Clock.fixed(NOW, ZoneId.of("Europe/London")));

    @Test
    void anEmergencyHasAQuarterOfAnHour() {
        assertThat(LONDON.is(NOW, true)).isFalse();
        assertThat(LONDON.is(NOW.minusSeconds(14 * 60), true)).isFalse();
        assertThat(LONDON.is(NOW.minusSeconds(16 * 60), true)).isTrue();
    }

    @Test
    void anythingElseHasUntilTheClinicsDayIsOver() {
        assertThat(LONDON.is(Instant.parse("2026-06-22T23:00:00Z"), false)).isFalse();
        assertThat(LONDON.is(Instant.parse("2026-06-22T22:59:59Z"), false)).isTrue();
        assertThat(LONDON.is(NOW.plusSeconds(60), false)).isFalse();
    }
}
