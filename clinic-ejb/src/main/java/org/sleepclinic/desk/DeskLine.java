package org.sleepclinic.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * One thing of a patient the desk has to do with: an order that waits for a time, a time that is booked, a scanned paper.
 *
 * @param subject id of the order, appointment or attachment
 * @param text    names of tests, what a visit is for, title of a paper
 * @param tests   how many tests an order has; else 0
 * @param state   priority of an order, status of an appointment, kind of a paper
 * @param at      when it begins, or came; null for an order
 * @param until   when an order is wanted, or null
 * @param with    name of the person or room, or of who took a paper in; or null
 * @param caseId  its case, or null
 */
@Phi
public record DeskLine(Kind kind, UUID subject, String text, int tests, String state, Instant at, LocalDate until,
        String with, UUID caseId) implements Serializable {
    /** What it is. */
    public enum Kind {
        TO_BOOK, BOOKED, PAPER
    }

    @Override
    public String toString() {
        return "DeskLine[" + kind + " " + subject + "]";
    }
}
