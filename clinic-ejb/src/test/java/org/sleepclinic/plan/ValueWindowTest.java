package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.plan.ValueWindow.Key;
import org.sleepclinic.plan.ValueWindow.Kind;

/** For how long a value answers a step by itself; all windows local. */
class ValueWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final Map<Key, Optional<Integer>> WINDOWS = Map.of(new Key(Kind.ANALYTE, "*"), Optional.of(90),
            new Key(Kind.ANALYTE, "CALCIUM"), Optional.of(7), new Key(Kind.ANALYTE, "HLA_B1502"), Optional.empty(),
            new Key(Kind.SCORE, "*"), Optional.of(28));

    @ParameterizedTest(name = "{0} {1} of {2} days ago: past {3}")
    @CsvSource({"ANALYTE, CALCIUM, 7, false", "ANALYTE, CALCIUM, 8, true", "ANALYTE, FERRITIN, 90, false",
            "ANALYTE, FERRITIN, 91, true", "ANALYTE, HLA_B1502, 9000, false", "SCORE, IRLS, 28, false",
            "SCORE, IRLS, 29, true", "SCORE, IRLS, 1073, true"})
    void whatIsOlderThanItsWindowIsPast(Kind kind, String code, int days, boolean past) {
        assertThat(ValueWindow.isPast(new Key(kind, code), NOW.minus(Duration.ofDays(days)), NOW, WINDOWS))
                .isEqualTo(past);
    }

    @Test
    void withoutAnyWindowNothingIsTakenForOld() {
        assertThat(ValueWindow.isPast(new Key(Kind.ANSWER, "INTAKE"), Instant.EPOCH, NOW, WINDOWS)).isFalse();
    }
}
