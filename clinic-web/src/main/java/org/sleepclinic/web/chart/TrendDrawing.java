package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.chart.Trend;

/**
 * A trend as lines and circles of an SVG of {@value #WIDTH} × {@value #HEIGHT}, so that the chart is text a screen reader
 * and a printer understand. Geometry only: colours are the style sheet's.
 *
 * @param line   "x,y x,y …" of the polyline
 * @param dots   one circle per value
 * @param band   the reference range frozen with the newest value, or null when it had none
 * @param levels labelled heights on the left
 * @param months labelled moments below
 */
public record TrendDrawing(String line, List<Dot> dots, Band band, List<Tick> levels,
        List<Tick> months) implements Serializable {
    static final int WIDTH = 640;
    static final int HEIGHT = 190;
    private static final int LEFT = 56;
    private static final int RIGHT = 628;
    private static final int TOP = 16;
    private static final int BOTTOM = 160;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** A value: where it stands, and the point it shows. */
    public record Dot(double x, double y, Trend.Point point) implements Serializable {
    }

    /** The reference range as a stripe. */
    public record Band(double y, double height) implements Serializable {
    }

    /** A label and where it stands on its axis. */
    public record Tick(double at, String label) implements Serializable {
    }

    /** Draws a trend of at least one point; {@code zone} tells where a month begins. */
    public static TrendDrawing of(Trend trend, ZoneId zone) {
        List<Trend.Point> points = trend.points();
        Trend.Point newest = points.getLast();
        double[] scale = scale(points);
        Instant from = points.getFirst().at();
        double span = Math.max(1, ChronoUnit.SECONDS.between(from, newest.at()));
        List<Dot> dots = points.stream().map(point -> new Dot(
                points.size() == 1 ? (LEFT + RIGHT) / 2.0 : x(ChronoUnit.SECONDS.between(from, point.at()) / span),
                y(point.amount().doubleValue(), scale), point)).toList();
        String line =
                dots.stream().map(dot -> number(dot.x()) + "," + number(dot.y())).collect(Collectors.joining(" "));
        return new TrendDrawing(line, dots, band(newest, scale).orElse(null), levels(newest, scale),
                months(from, newest.at(), span, zone));
    }

    /** Lowest and highest of values and ranges, with a tenth of air above and below. */
    private static double[] scale(List<Trend.Point> points) {
        double[] all = points.stream()
                .flatMap(point -> Stream.of(point.amount(), point.rangeLow(), point.rangeHigh()))
                .filter(amount -> amount != null).mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        double low = all[0];
        double high = all[all.length - 1];
        double air = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 0.1);
        return new double[] {low - air, high + air};
    }

    private static double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    private static double y(double amount, double[] scale) {
        return BOTTOM - (amount - scale[0]) / (scale[1] - scale[0]) * (BOTTOM - TOP);
    }

    private static Optional<Band> band(Trend.Point newest, double[] scale) {
        if (newest.rangeLow() == null && newest.rangeHigh() == null) {
            return Optional.empty();
        }
        double top = newest.rangeHigh() == null ? TOP : y(newest.rangeHigh().doubleValue(), scale);
        double bottom = newest.rangeLow() == null ? BOTTOM : y(newest.rangeLow().doubleValue(), scale);
        return Optional.of(new Band(top, bottom - top));
    }

    private static List<Tick> levels(Trend.Point newest, double[] scale) {
        List<Tick> ticks = new ArrayList<>();
        Stream.of(newest.rangeHigh(), newest.rangeLow()).filter(limit -> limit != null)
                .forEach(limit -> ticks
                        .add(new Tick(y(limit.doubleValue(), scale), limit.stripTrailingZeros().toPlainString())));
        if (ticks.isEmpty()) {
            ticks.add(new Tick(y(newest.amount().doubleValue(), scale),
                    newest.amount().round(new MathContext(3, RoundingMode.HALF_UP)).toPlainString()));
        }
        return ticks;
    }

    /** At most six months, evenly chosen. */
    private static List<Tick> months(Instant from, Instant to, double span, ZoneId zone) {
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime month = from.atZone(zone).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        long step = Math.max(1, ChronoUnit.MONTHS.between(month, to.atZone(zone)) / 6 + 1);
        for (ZonedDateTime at = month; !at.toInstant().isAfter(to); at = at.plusMonths(step)) {
            double share = Math.max(0, ChronoUnit.SECONDS.between(from, at.toInstant()) / span);
            ticks.add(new Tick(x(share), MONTH.format(at)));
        }
        return ticks;
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
