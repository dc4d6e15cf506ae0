package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.chart.Trend;
import org.sleepclinic.kernel.Bound;

/**
 * A trend as lines and marks of an SVG of {@value #WIDTH} × {@value #HEIGHT}, so that the chart is text a screen reader
 * and a printer understand. Geometry only: colours are the style sheet's, words the page's.
 *
 * @param lines  "x,y x,y …" of each polyline: a bound is no point of a line, which ends before it and begins anew behind
 * @param dots   one mark per value
 * @param band   the reference range frozen with the newest value, or null when it had none
 * @param limits critical limits worth drawing
 * @param marks  what was begun or given in between
 * @param levels labelled heights on the left
 * @param ticks  labelled moments below
 */
public record TrendDrawing(List<String> lines, List<Dot> dots, Band band, List<Line> limits, List<Mark> marks,
        List<Tick> levels, List<Tick> ticks) implements Serializable {
    static final int WIDTH = 720;
    static final int HEIGHT = 246;
    static final int LEFT = 56;
    static final int RIGHT = 708;
    private static final int TOP = 44;
    private static final int BOTTOM = 212;
    /** Labels on the left need so much room. */
    private static final int LINE_HEIGHT = 13;

    /** A value: where it stands, the point it shows, and a shape that repeats its flag. */
    public record Dot(double x, double y, Trend.Point point) implements Serializable {
        /** A bound is an arrow to where it lies; else down or up for low or high, round for the rest. */
        public String path() {
            if (!point.isExact()) {
                return at(point.bound() == Bound.BELOW ? "m-6,0 h12 m-6,0 v12 m-4,-4 l4,4 l4,-4"
                        : "m-6,0 h12 m-6,0 v-12 m-4,4 l4,-4 l4,4");
            }
            return point.flag().contains("LOW") ? at("m-6,-4.5 h12 l-6,10.5 z")
                    : point.flag().contains("HIGH") ? at("m-6,4.5 h12 l-6,-10.5 z")
                            : at("m-4.5,0 a4.5,4.5 0 1,0 9,0 a4.5,4.5 0 1,0 -9,0");
        }

        private String at(String shape) {
            return "M" + number(x) + "," + number(y) + " " + shape;
        }
    }

    /** The reference range as a stripe, its words at the end where no value stands. */
    public record Band(double y, double height, double textY, boolean right) implements Serializable {
    }

    /** A critical limit. */
    public record Line(double y, Trend.Limit limit) implements Serializable {
        /** Above an upper limit, below a lower one. */
        public double textY() {
            return limit.low() ? y + LINE_HEIGHT : y - 5;
        }
    }

    /** Something begun or given; without a row its words find no room and stay a hint. */
    public record Mark(double x, int row, String label) implements Serializable {
        public double textY() {
            return 14 + row * LINE_HEIGHT;
        }

        public boolean isShown() {
            return row >= 0;
        }
    }

    /** Something that was begun or given, in words. */
    public record Event(Instant at, String label) implements Serializable {
    }

    /** A label and where it stands on its axis. */
    public record Tick(double at, String label) implements Serializable {
    }

    /** Draws a trend of at least one point; {@code zone} tells where a day begins. */
    public static TrendDrawing of(Trend trend, List<Event> events, ZoneId zone) {
        List<Trend.Limit> limits = trend.limits().stream().filter(limit -> isNear(limit, trend)).toList();
        double[] scale = scale(trend, limits);
        TimeAxis axis = TimeAxis.of(trend.points().stream().map(Trend.Point::at).toList(), zone);
        List<Dot> dots = trend.points().stream()
                .map(point -> new Dot(axis.x(point.at()), y(point.amount(), scale), point)).toList();
        return new TrendDrawing(lines(dots), dots, band(trend.newest(), scale, dots).orElse(null),
                limits.stream().map(limit -> new Line(y(limit.amount(), scale), limit)).toList(), marks(events, axis),
                levels(trend, limits, scale), axis.ticks());
    }

    private static List<String> lines(List<Dot> dots) {
        List<String> lines = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.point().isExact()) {
                joined.add(number(dot.x()) + "," + number(dot.y()));
            } else if (!joined.isEmpty()) {
                lines.add(String.join(" ", joined));
                joined.clear();
            }
        }
        if (!joined.isEmpty()) {
            lines.add(String.join(" ", joined));
        }
        return List.copyOf(lines);
    }

    /** A limit nobody came near would only press the line flat. */
    private static boolean isNear(Trend.Limit limit, Trend trend) {
        return trend.points().stream().anyMatch(point -> point.flag().contains(limit.low() ? "LOW" : "HIGH"));
    }

    /** Lowest and highest of values, limits and near ranges, with a little air above and below. */
    private static double[] scale(Trend trend, List<Trend.Limit> limits) {
        double[] values = amounts(Stream.concat(limits.stream().map(Trend.Limit::amount),
                trend.points().stream().map(Trend.Point::amount)));
        double reach = 1.5 * Math.max(values[values.length - 1] - values[0], Math.abs(values[0]) * 0.2);
        double[] all = amounts(Stream.concat(Arrays.stream(values).mapToObj(BigDecimal::valueOf),
                trend.points().stream().flatMap(point -> Stream.of(point.rangeLow(), point.rangeHigh()))
                        .filter(edge -> edge != null && edge.doubleValue() >= values[0] - reach
                                && edge.doubleValue() <= values[values.length - 1] + reach)));
        double low = all[0];
        double high = all[all.length - 1];
        double air = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 0.1);
        return new double[] {low - air, high + air};
    }

    private static double[] amounts(Stream<BigDecimal> amounts) {
        return amounts.mapToDouble(BigDecimal::doubleValue).sorted().toArray();
    }

    private static double y(BigDecimal amount, double[] scale) {
        return BOTTOM - (amount.doubleValue() - scale[0]) / (scale[1] - scale[0]) * (BOTTOM - TOP);
    }

    private static Optional<Band> band(Trend.Point newest, double[] scale, List<Dot> dots) {
        if (newest.rangeLow() == null && newest.rangeHigh() == null) {
            return Optional.empty();
        }
        double top = newest.rangeHigh() == null ? TOP : within(y(newest.rangeHigh(), scale));
        double bottom = newest.rangeLow() == null ? BOTTOM : within(y(newest.rangeLow(), scale));
        boolean taken = dots.stream().anyMatch(dot -> dot.x() < LEFT + 190 && Math.abs(dot.y() - top - 10) < 18);
        return Optional.of(new Band(top, bottom - top, Math.min(top + LINE_HEIGHT + 2, BOTTOM - 4), taken));
    }

    /** A range that reaches beyond what is drawn ends at the edge. */
    private static double within(double y) {
        return Math.clamp(y, TOP, BOTTOM);
    }

    /** The bounds of range and limits; a score has none: there its newest, highest and lowest tell the height. */
    private static List<Tick> levels(Trend trend, List<Trend.Limit> limits, double[] scale) {
        Trend.Point newest = trend.newest();
        List<BigDecimal> bounds = Stream.concat(Stream.of(newest.rangeHigh(), newest.rangeLow()),
                limits.stream().map(Trend.Limit::amount)).filter(bound -> bound != null).toList();
        List<BigDecimal> seen = trend.points().stream().map(Trend.Point::amount).sorted().toList();
        List<Tick> ticks = new ArrayList<>();
        (bounds.isEmpty() ? List.of(newest.amount(), seen.getLast(), seen.getFirst()) : bounds).stream()
                .map(amount -> new Tick(y(amount, scale), amount.stripTrailingZeros().toPlainString()))
                .filter(tick -> tick.at() == within(tick.at()))
                .filter(tick -> ticks.stream().noneMatch(other -> Math.abs(other.at() - tick.at()) < LINE_HEIGHT))
                .forEach(ticks::add);
        return List.copyOf(ticks);
    }

    /** Labels side by side in two rows; a label that would run into another or off the edge is left to the hint. */
    private static List<Mark> marks(List<Event> events, TimeAxis axis) {
        double[] free = {LEFT + 8.0, LEFT + 8.0};
        List<Mark> marks = new ArrayList<>();
        for (Event one : events.stream().filter(one -> axis.covers(one.at())).sorted(Comparator.comparing(Event::at))
                .toList()) {
            double x = axis.x(one.at());
            double end = x + 8 + one.label().length() * 6.3;
            int row = end > WIDTH ? -1 : x >= free[0] ? 0 : x >= free[1] ? 1 : -1;
            if (row >= 0) {
                free[row] = end;
            }
            marks.add(new Mark(x, row, one.label()));
        }
        return List.copyOf(marks);
    }

    static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
