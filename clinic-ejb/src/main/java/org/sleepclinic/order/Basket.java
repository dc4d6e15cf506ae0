package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.casefile.CaseId;

/**
 * What somebody wants ordered for one case, before it becomes orders: one for the blood draw, one for each study.
 *
 * @param setCode    the order set it was begun from ({@code BASE}, {@code HCA}), or null
 * @param indication why, in the requester's words; 1 to 1,000 characters
 * @param dueBy      the clinic's day by which it is wanted, or null
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
     */
    public record Line(String test, String note, String duplicateReason) implements Serializable {
    }

    /** Notes and reasons: a sentence or two, in characters. */
    static final int LONGEST_NOTE = 400;
    static final int LONGEST_INDICATION = 1000;

    public Basket {
        lines = List.copyOf(lines);
    }

    /** The form field that belongs to one line: {@code lines:3:reason}. */
    static String field(int line, String part) {
        return "lines:" + line + ":" + part;
    }
}
