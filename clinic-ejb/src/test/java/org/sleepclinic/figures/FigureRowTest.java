package org.sleepclinic.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRowTest {
    private static final Instant BEGUN = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT2H, 0.1", "PT24H, 1.0", "PT40H, 1.7", "PT0S, 0.0"})
    void aRowIsToldAsPreciselyAsTheMedianOfAllRows(Duration took, String days) {
        FigureRow ended = new FigureRow(UUID.randomUUID(), UUID.randomUUID(), 2041L, "", BEGUN, BEGUN.plus(took));
        FigureRow goesOn = new FigureRow(UUID.randomUUID(), UUID.randomUUID(), 2041L, "", BEGUN, null);
        assertThat(ended.days(Instant.MAX)).hasToString(days);
        assertThat(goesOn.days(BEGUN.plus(took))).hasToString(days);
    }
}
