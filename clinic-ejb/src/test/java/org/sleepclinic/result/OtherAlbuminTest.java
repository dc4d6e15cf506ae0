package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** D3: the albumin of the last 24 hours, counted back from the draw. */
class OtherAlbuminTest {
    private static final Instant DRAW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "albumin {0} minutes before the draw: {1}")
    @CsvSource({"0, true", "1440, true", "1441, false", "-1, false", "-120, false"})
    void reachesForward(int minutesBefore, boolean reaches) {
        assertThat(OtherAlbumin.reaching(DRAW, List.of(albumin("40", minutesBefore))).isPresent()).isEqualTo(reaches);
    }

    @Test
    void theNewestOneCounts() {
        assertThat(OtherAlbumin.reaching(DRAW, List.of(albumin("30", 600), albumin("40", 60), albumin("20", -5))))
                .contains(albumin("40", 0).albumin());
    }

    private static OtherAlbumin albumin(String grams, int minutesBefore) {
        return new OtherAlbumin(new Quantity(new BigDecimal(grams), "g/L"),
                DRAW.minus(Duration.ofMinutes(minutesBefore)));
    }
}
