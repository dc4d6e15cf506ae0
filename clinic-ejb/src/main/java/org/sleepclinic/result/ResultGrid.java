package org.sleepclinic.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;

/**
 * A patient's tests by date.
 *
 * @param panels  those with any value, in the order of tabs
 * @param columns draws, newest first
 * @param older   where the next columns begin; null at the end
 */
@Phi
public record ResultGrid(List<String> panels, List<Column> columns, List<Row> rows,
        Instant older) implements Serializable {
    /** One draw or ECG. */
    public record Column(ReportId report, Instant takenAt, ReportStatus status) implements Serializable {
    }

    /**
     * One analyte.
     *
     * @param range of the newest value, in the row's unit; null without one
     * @param cells by report id
     */
    public record Row(String code, String name, String unit, boolean derived, boolean qualitative,
            ReferenceRange range, Map<String, Cell> cells) implements Serializable {
        public Cell at(Column column) {
            return cells.get(column.report().toString());
        }
    }

    /** One value in the row's unit, rounded; what lies below or above it only, where {@code bound} says so. */
    public record Cell(BigDecimal amount, Flag flag, Bound bound) implements Serializable {
    }

    @Override
    public String toString() {
        return "ResultGrid[" + columns.size() + " columns]";
    }
}
