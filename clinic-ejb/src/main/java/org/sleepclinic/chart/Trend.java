package org.sleepclinic.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Phi;

/**
 * One analyte over time, in its canonical unit.
 *
 * @param code   analyte code
 * @param name   as shown
 * @param unit   UCUM
 * @param points oldest first
 */
@Phi
public record Trend(String code, String name, String unit, List<Point> points) implements Serializable {
    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One measured value with the range that was frozen with it.
     *
     * @param at        specimen time
     * @param amount    in the trend's unit
     * @param rangeLow  in the trend's unit, or null
     * @param rangeHigh in the trend's unit, or null
     * @param flag      LOW, NORMAL …
     * @param report    the report to open
     */
    @Phi
    public record Point(Instant at, BigDecimal amount, BigDecimal rangeLow, BigDecimal rangeHigh, String flag,
            UUID report) implements Serializable {
        @Override
        public String toString() {
            return "Point[" + report + "]";
        }
    }

    /** The latest value. */
    public Point newest() {
        return points.getLast();
    }

    /** The same analyte with more points at the end. */
    Trend with(List<Point> later) {
        return new Trend(code, name, unit, Stream.concat(points.stream(), later.stream()).toList());
    }

    @Override
    public String toString() {
        return "Trend[" + code + ", " + points.size() + " points]";
    }
}
