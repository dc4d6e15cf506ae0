package org.sleepclinic.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:05:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/London"));
    private final DueWords words = new DueWords(CLOCK, new Format(CLOCK), new Texts(() -> Locale.ENGLISH));

    private String in(Duration ahead) {
        return words.say(NOW.plus(ahead), false);
    }

    @Test
    void theNearerThePlainer() {
        assertThat(in(Duration.ZERO)).isEqualTo("due now");
        assertThat(in(Duration.ofHours(-3))).isEqualTo("due now");
        assertThat(in(Duration.ofMinutes(25))).isEqualTo("due today 14:30");
        assertThat(in(Duration.ofHours(12))).isEqualTo("due tomorrow");
        assertThat(in(Duration.ofDays(5))).isEqualTo("due in 5 days");
        assertThat(in(Duration.ofDays(50))).isEqualTo("due 12-Jan-2027");
    }

    @Test
    void whatTheClinicJudgesOverdueSaysByHowMuch() {
        assertThat(words.say(NOW.minus(Duration.ofDays(3)), true)).isEqualTo("3 d overdue");
        assertThat(words.tone(NOW.minus(Duration.ofDays(3)), true)).isEqualTo("crit");
    }

    @Test
    void onlyWhatIsDueTodayIsMarked() {
        assertThat(words.tone(NOW.plus(Duration.ofHours(2)), false)).isEqualTo("warn");
        assertThat(words.tone(NOW.plus(Duration.ofDays(2)), false)).isEqualTo("line");
    }
}
