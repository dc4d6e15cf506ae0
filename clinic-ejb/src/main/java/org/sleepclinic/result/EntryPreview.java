package org.sleepclinic.result;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Quantity;

/**
 * What the typed lines would give.
 *
 * @param lines   by analyte code; a line refused is not here
 * @param derived what follows from them
 * @param study   of a study: what its figures mean together, and what they lack; null for blood or an ECG
 */
public record EntryPreview(Map<String, Line> lines, List<Line> derived,
        Set<QualityNote> notes,
        StudyView study) implements Serializable {
    /**
     * One value read.
     *
     * @param value   rounded for display, in the unit typed
     * @param equal   the same in the analyte's other unit, or null
     * @param range   in the unit of {@code value}, or null
     * @param rangeEqual the same in the unit of {@code equal}, or null
     * @param formula how it was computed, or null
     * @param otherUnit the unit in which the number would be in range, where the one chosen is doubtful; or null
     * @param bound   where it is told only as less or more than the value; null: exact
     */
    public record Line(String code, String name, Quantity value, Quantity equal, Flag flag, ReferenceRange range,
            ReferenceRange rangeEqual, String formula, String otherUnit, Bound bound) implements Serializable {
    }

    public EntryPreview {
        lines = Map.copyOf(lines);
        derived = List.copyOf(derived);
        notes = Set.copyOf(notes);
    }
}
