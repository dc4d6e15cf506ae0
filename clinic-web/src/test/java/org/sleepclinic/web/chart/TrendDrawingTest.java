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
import org.sleepclinic.kernel.Bound;

class TrendDrawingTest {
    private static final Instant JUNE = Instant.parse("2026-06-03T09:00:00Z");

    private static final Trend.Limit SEVERE = new Trend.Limit(new BigDecimal("1.90"), true, true);
    private static final TrendDrawing.Event BOLUS = event(0, "calcium gluconate 10 %");

    private static TrendDrawing.Event event(int day, String label) {
        return new TrendDrawing.Event(JUNE.plusSeconds(day * 86_400L), label);
    }

    private static Trend.Point point(int day, String amount, String low, String high) {
        return new Trend.Point(JUNE.plusSeconds(day * 86_400L), new BigDecimal(amount),
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high), false, flag(amount, low), new UUID(0, day));
    }

    private static String flag(String amount, String low) {
        return low != null && new BigDecimal(amount).compareTo(new BigDecimal(low)) < 0 ? "LOW" : "NORMAL";
    }

    private static TrendDrawing draw(Trend.Point... points) {
        return draw(List.of(BOLUS), points);
    }

    private static TrendDrawing draw(List<TrendDrawing.Event> events, Trend.Point... points) {
        return TrendDrawing.of(new Trend("CALCIUM", "Calcium", null, "mmol/L", List.of(SEVERE), List.of(points)),
                events,
                ZoneOffset.UTC);
    }

    @Test
    void higherValuesStandHigher() {
        TrendDrawing drawing = draw(point(0, "1.82", "2.15", "2.54"), point(30, "2.21", "2.15", "2.54"));
        assertThat(drawing.dots().get(1).y()).isLessThan(drawing.dots().get(0).y());
        assertThat(drawing.dots().get(1).x()).isGreaterThan(drawing.dots().get(0).x());
    }

    @Test
    void aBoundIsAMarkOfItsOwnAndNoPointOfTheLine() {
        Trend.Point bound = new Trend.Point(JUNE.plusSeconds(20 * 86_400L), new BigDecimal("1.50"), null, null, false,
                "UNDECIDED", new UUID(0, 20), Bound.BELOW);
        TrendDrawing drawing = draw(point(0, "1.82", null, null), point(10, "1.90", null, null), bound,
                point(30, "2.21", null, null));
        assertThat(drawing.lines()).hasSize(2);
        assertThat(drawing.lines().getFirst().split(" ")).hasSize(2);
        assertThat(drawing.lines().getLast().split(" ")).hasSize(1);
        assertThat(drawing.dots()).hasSize(4);
        assertThat(drawing.dots().get(2).path()).isNotEqualTo(drawing.dots().get(3).path());
        assertThat(draw(bound).lines()).isEmpty();
    }

    @Test
    void theBandIsTheNewestRange() {
        TrendDrawing drawing = draw(point(0, "2.2", "2.0", "2.6"), point(30, "2.21", "2.15", "2.54"));
        assertThat(drawing.levels()).extracting(TrendDrawing.Tick::label).containsExactly("2.54", "2.15");
        assertThat(drawing.band().height()).isPositive();
    }

    @Test
    void whatHasNoRangeIsReadByItsNewestHighestAndLowest() {
        TrendDrawing irls = TrendDrawing.of(new Trend("IRLS", "IRLS", null, "{score}", List.of(),
                List.of(point(0, "29", null, null), point(80, "31", null, null), point(120, "9", null, null))),
                List.of(), ZoneOffset.UTC);
        assertThat(irls.levels()).extracting(TrendDrawing.Tick::label).containsExactly("9", "31");
    }

    @Test
    void aRangeFarBeyondTheValuesDoesNotPressTheLineFlat() {
        TrendDrawing drawing = draw(point(0, "18", "24", "307"), point(60, "94", "24", "307"));
        assertThat(drawing.dots().get(0).y() - drawing.dots().get(1).y()).isGreaterThan(100);
        assertThat(drawing.levels()).extracting(TrendDrawing.Tick::label).doesNotContain("307").contains("24");
        assertThat(drawing.band().y()).isGreaterThan(0);
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
    void theSevereLimitIsDrawnWhereAValueWasLow() {
        assertThat(draw(point(0, "1.82", "2.15", "2.54"), point(30, "2.21", "2.15", "2.54")).limits()).hasSize(1);
        assertThat(draw(point(0, "2.30", "2.15", "2.54"), point(30, "2.21", "2.15", "2.54")).limits()).isEmpty();
    }

    @Test
    void aLowValuePointsDown() {
        TrendDrawing drawing = draw(point(0, "1.82", "2.15", "2.54"), point(30, "2.21", "2.15", "2.54"));
        assertThat(drawing.dots().getFirst().path()).isNotEqualTo(drawing.dots().getLast().path());
        assertThat(drawing.dots().getFirst().path()).contains("m-6,-4.5");
    }

    @Test
    void whatWasGivenIsMarkedWithinTheTimeShown() {
        TrendDrawing drawing = draw(List.of(event(-40, "too early"), event(10, "alfacalcidol"), event(99, "too late")),
                point(0, "1.82", "2.15", "2.54"), point(60, "2.21", "2.15", "2.54"));
        assertThat(drawing.marks()).extracting(TrendDrawing.Mark::label).containsExactly("alfacalcidol");
    }

    @Test
    void labelsOfMarksNeverRunIntoOneAnother() {
        TrendDrawing drawing = draw(
                List.of(event(10, "calcium carbonate"), event(11, "alfacalcidol"), event(12, "magnesium aspartate")),
                point(0, "1.82", "2.15", "2.54"), point(60, "2.21", "2.15", "2.54"));
        assertThat(drawing.marks()).extracting(TrendDrawing.Mark::row).containsExactly(0, 1, -1);
    }

    @Test
    void aFewDaysAreLabelledByDays() {
        assertThat(draw(point(0, "2.2", "2.15", "2.54"), point(10, "2.2", "2.15", "2.54")).ticks())
                .extracting(TrendDrawing.Tick::label).contains("4 Jun").hasSizeBetween(2, 7);
    }

    @Test
    void twoYearsShowAtMostSevenMonths() {
        TrendDrawing drawing = draw(IntStream.range(0, 24).mapToObj(month -> point(month * 30, "2.2", "2.15", "2.54"))
                .toArray(Trend.Point[]::new));
        assertThat(drawing.ticks()).hasSizeBetween(2, 7);
    }
}
