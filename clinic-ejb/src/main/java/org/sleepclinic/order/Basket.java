package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sleepclinic.casefile.CaseId;

/**
 * What somebody wants ordered for one case, before it becomes orders: one for the blood draw, one for each study.
 *
 * @param setCode    the order set it was begun from ({@code BASE}, {@code HCA}), or null
 * @param indication why, in the requester's words; 1 to 1,000 characters
 * @param dueBy      the clinic's day by which all of it is wanted; null: each line by its own day
 * @param lines      the tests, at least one, each once
 */
public record Basket(CaseId caseId, String setCode, OrderPriority priority, String indication, LocalDate dueBy,
        List<Line> lines) implements Serializable {
    /**
     * One test asked for.
     *
     * @param test            code of the catalogue
     * @param note            for whoever performs it, or null
     * @param duplicateReason why it is asked again within its repeat interval, or null
     * @param dueBy           the clinic's day by which this test is wanted where the basket names none, or null
     */
    public record Line(String test, String note, String duplicateReason, LocalDate dueBy) implements Serializable {
        public Line(String test, String note, String duplicateReason) {
            this(test, note, duplicateReason, null);
        }
    }

    /** Notes and reasons: a sentence or two, in characters. */
    static final int LONGEST_NOTE = 400;
    static final int LONGEST_INDICATION = 1000;

    public Basket {
        lines = List.copyOf(lines);
    }

    /** The day these lines, fulfilled in one go, are wanted by: the basket's, else the earliest of their own; or null. */
    LocalDate dueBy(List<Line> together) {
        return dueBy != null ? dueBy
                : together.stream().map(Line::dueBy).filter(Objects::nonNull).min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The form field that belongs to one line: {@code lines:3:reason}. */
    static String field(int line, String part) {
        return "lines:" + line + ":" + part;
    }
}
