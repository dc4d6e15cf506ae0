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

class TrendDrawingTest {
    private static final Instant JUNE = Instant.parse("2026-06-03T09:00:00Z");

    private static Trend.Point point(int day, String amount, String low, String high) {
        return new Trend.Point(JUNE.plusSeconds(day * 86_400L), new BigDecimal(amount),
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high), "NORMAL", new UUID(0, day));
    }

    private static TrendDrawing draw(Trend.Point... points) {
        return TrendDrawing.of(new Trend("CALCIUM", "Calcium", "mmol/L", List.of(points)), ZoneOffset.UTC);
    }

    @Test
    void higherValuesStandHigher() {
        TrendDrawing drawing = draw(point(0, "1.82", "2.15", "2.54"), point(30, "2.21", "2.15", "2.54"));
        assertThat(drawing.dots().get(1).y()).isLessThan(drawing.dots().get(0).y());
        assertThat(drawing.dots().get(1).x()).isGreaterThan(drawing.dots().get(0).x());
    }

    @Test
    void theBandIsTheNewestRange() {
        TrendDrawing drawing = draw(point(0, "2.2", "2.0", "2.6"), point(30, "2.21", "2.15", "2.54"));
        assertThat(drawing.levels()).extracting(TrendDrawing.Tick::label).containsExactly("2.54", "2.15");
        assertThat(drawing.band().height()).isPositive();
    }

    @Test
    void withoutARangeThereIsNoBand() {
        assertThat(draw(point(0, "88", null, null)).band()).isNull();
    }

    @Test
    void oneValueOrEqualValuesDrawWithinTheFrame() {
        for (TrendDrawing drawing : List.of(draw(point(0, "5", null, null)),
                draw(point(0, "5", null, null), point(9, "5", null, null)))) {
            assertThat(drawing.dots())
                    .allMatch(dot -> dot.y() > 0 && dot.y() < TrendDrawing.HEIGHT && dot.x() < TrendDrawing.WIDTH);
        }
    }

    @Test
    void twoYearsShowAtMostSevenMonths() {
        TrendDrawing drawing = draw(IntStream.range(0, 24).mapToObj(month -> point(month * 30, "2.2", "2.15", "2.54"))
                .toArray(Trend.Point[]::new));
        assertThat(drawing.months()).hasSizeBetween(2, 7);
    }
}
