package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.result.RangeFacade;
import org.sleepclinic.result.RangeRow;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Reference ranges and critical limits, to read. */
@Named("ranges")
@ViewScoped
public class RangesBean implements Serializable {
    private static final int YEAR = 365;

    @Inject
    private transient RangeFacade ranges;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Format format;
    private List<RangeRow> rows;

    /** Reads the table. */
    public void load() {
        rows = ranges.all();
    }

    /** Whom a range holds for: sex and age. */
    public String whom(RangeRow row) {
        String sex = row.sex() == null ? "" : texts.of("shell", "banner.sex." + row.sex()) + ", ";
        if (row.fromDays() == 0 && row.toDays() == null) {
            return sex + texts.of("result", "anyAge");
        }
        if (row.toDays() == null) {
            return sex + texts.of("result", "fromYears", row.fromDays() / YEAR);
        }
        return sex + (row.toDays() < 2 * YEAR ? texts.of("result", "fromToDays", row.fromDays(), row.toDays())
                : texts.of("result", "fromToYears", row.fromDays() / YEAR, row.toDays() / YEAR));
    }

    /** 8.6–10.2 mg/dL; for a critical limit what is beyond it. */
    public String bounds(RangeRow row) {
        String unit = " " + format.unit(row.unit());
        if (!row.isCritical()) {
            return format.range(row.low(), row.high(), row.inclusive()) + unit;
        }
        String below = row.low() == null ? "" : (row.inclusive() ? "≤ " : "< ") + format.number(row.low()) + unit;
        String above = row.high() == null ? "" : (row.inclusive() ? "≥ " : "> ") + format.number(row.high()) + unit;
        return below.isEmpty() || above.isEmpty() ? below + above : below + " · " + above;
    }

    public List<RangeRow> getRows() {
        return rows;
    }
}
