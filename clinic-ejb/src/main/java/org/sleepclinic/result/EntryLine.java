package org.sleepclinic.result;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line to fill in.
 *
 * @param panel       under which heading it stands
 * @param units       UCUM, the one the clinic prefers first
 * @param qualitative answered positive (1) or negative (0)
 * @param range       for this patient today, or null when there is none
 * @param kept        what a preliminary report holds already, or null
 */
public record EntryLine(String code, String name, String panel, List<String> units, boolean qualitative,
        Map<String, ReferenceRange> ranges, EnteredValue kept) implements Serializable {
    public EntryLine {
        units = List.copyOf(units);
        ranges = Map.copyOf(ranges);
    }

    public Optional<ReferenceRange> rangeIn(String unit) {
        return Optional.ofNullable(ranges.get(unit));
    }

    public boolean isKept() {
        return kept != null;
    }
}
