package org.sleepclinic.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.chart.Trend;

/** Which of a patient's values the case's chart opens on. */
class TrendCardTest {
    private static final List<Trend> TRENDS =
            List.of(trend("TIBC", "HIGH", 3), trend("FERRITIN", "NORMAL", 1), trend("IRLS", "NO_RANGE", 1));

    @Test
    void theChartOpensOnWhatTheCaseTurnsOn() {
        assertThat(drawn(null, List.of("IRLS", "FERRITIN"))).isEqualTo("IRLS");
        assertThat(drawn(null, List.of("SEIZURE_DAYS_28", "FERRITIN"))).isEqualTo("FERRITIN");
    }

    @Test
    void whatIsAskedForComesFirstAndWithoutATellingOneTheMostOftenOut() {
        assertThat(drawn("TIBC", List.of("IRLS"))).isEqualTo("TIBC");
        assertThat(drawn(null, List.of())).isEqualTo("TIBC");
    }

    @Test
    void whatTellsOfTheCaseIsOneClickAway() {
        TrendCard card = TrendCard.of(TRENDS, null, List.of("IRLS", "FERRITIN"), List.of(), ZoneOffset.UTC);
        assertThat(card.telling()).extracting(Trend::code).containsExactly("TIBC", "FERRITIN", "IRLS");
        assertThat(card.others()).isEmpty();
    }

    private static String drawn(String asked, List<String> telling) {
        return TrendCard.of(TRENDS, asked, telling, List.of(), ZoneOffset.UTC).drawn().code();
    }

    private static Trend trend(String code, String flag, int points) {
        return new Trend(code, code, null, "{score}", List.of(),
                IntStream.range(0, points).mapToObj(day -> new Trend.Point(
                        Instant.parse("2026-06-03T09:00:00Z").plusSeconds(day * 86_400L), new BigDecimal(day + 1), null,
                        null, false, flag, new UUID(0, day))).toList());
    }
}
