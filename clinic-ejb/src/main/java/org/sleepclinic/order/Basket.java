package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;

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
     * @param dueAsked        its set has a day for it that nobody could tell: it is not placed without one
     * @param ofSet           it is one of the tests of the set the basket was begun from
     */
    public record Line(String test, String note, String duplicateReason, LocalDate dueBy, boolean dueAsked,
            boolean ofSet) implements Serializable {
        public Line(String test, String note, String duplicateReason) {
            this(test, note, duplicateReason, null);
        }

        public Line(String test, String note, String duplicateReason, LocalDate dueBy) {
            this(test, note, duplicateReason, dueBy, false, true);
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

    /** The set these lines are of: none, where the basket came from a set and they were added beside it. */
    String setOf(List<Line> together) {
        return together.stream().anyMatch(Line::ofSet) ? setCode : null;
    }

    /**
     * A study whose day nobody could tell would otherwise wait for ever without being overdue; refuses
     * {@code order.due_needed}, {@code order.due_past}.
     */
    void requireDays(LocalDate today) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.dueBy() != null && line.dueBy().isBefore(today)) {
                throw new DomainException("order.due_past").at(field(i, "due"));
            }
            if (line.dueAsked() && line.dueBy() == null && dueBy == null) {
                throw new DomainException("order.due_needed").at(field(i, "due"));
            }
        }
    }

    /** The form field that belongs to one line: {@code lines:3:reason}. */
    static String field(int line, String part) {
        return "lines:" + line + ":" + part;
    }
}
