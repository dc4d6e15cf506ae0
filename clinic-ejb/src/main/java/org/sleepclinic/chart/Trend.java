package org.sleepclinic.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;

/**
 * One analyte over time, in the clinic's one unit of it.
 *
 * @param code   analyte code; of an older series with a number behind it
 * @param analyte its name
 * @param made   the scanner or the scoring rule all its points share, or null where that does not matter
 * @param unit   UCUM
 * @param limits beyond which somebody must act at once, in {@code unit}
 * @param points oldest first
 */
@Phi
public record Trend(String code, String analyte, String made, String unit, List<Limit> limits,
        List<Point> points) implements Serializable {
    public Trend {
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    /**
     * One measured value with the range that was frozen with it.
     *
     * @param at        specimen time
     * @param amount    in the trend's unit
     * @param rangeLow  in the trend's unit, or null
     * @param rangeHigh in the trend's unit, or null
     * @param highOut   the upper end itself is no longer usual
     * @param flag      LOW, NORMAL …
     * @param report    the report to open; null for a score
     * @param bound     where it is told only as less or more than the amount; null: exact
     */
    @Phi
    public record Point(Instant at, BigDecimal amount, BigDecimal rangeLow, BigDecimal rangeHigh, boolean highOut,
            String flag, UUID report, Bound bound) implements Serializable {
        /** An exact value. */
        public Point(Instant at, BigDecimal amount, BigDecimal rangeLow, BigDecimal rangeHigh, boolean highOut,
                String flag, UUID report) {
            this(at, amount, rangeLow, rangeHigh, highOut, flag, report, null);
        }

        public boolean isExact() {
            return bound == null;
        }

        /** Outside its range, in either direction. */
        public boolean isOut() {
            return flag.contains("LOW") || flag.contains("HIGH");
        }

        @Override
        public String toString() {
            return "Point[" + report + "]";
        }
    }

    /**
     * A critical limit as values are shown: the last shown amount beyond it.
     *
     * @param low       values below it are critical; else those above
     * @param inclusive a value shown as the limit itself is critical too
     */
    public record Limit(BigDecimal amount, boolean low, boolean inclusive) implements Serializable {
    }

    /** As shown: what does not compare is told apart. */
    public String name() {
        return made == null ? analyte : analyte + " (" + made + ")";
    }

    /** The latest value. */
    public Point newest() {
        return points.getLast();
    }

    /** Worth a look: out of range once, at least. */
    public boolean isOut() {
        return points.stream().anyMatch(Point::isOut);
    }

    @Override
    public String toString() {
        return "Trend[" + code + ", " + points.size() + " points]";
    }
}
