package org.sleepclinic.order;

import org.sleepclinic.kernel.DomainException;

/** What people write on an order: stripped, never blank where it must say something, never longer than is kept. */
final class Words {
    /** Notes and reasons: a sentence or two, as kept. */
    static final int LONGEST_NOTE = 400;
    static final int LONGEST_INDICATION = 1000;

    private Words() {
    }

    /** Must say something. Refused at {@code field} with {@code order.<field>_missing} or {@code order.<field>_long}. */
    static String required(String text, int longest, String field) {
        String kept = text == null ? "" : text.strip();
        if (kept.isEmpty()) {
            throw new DomainException("order." + field + "_missing").at(field);
        }
        return optional(kept, longest, "order." + field + "_long", field);
    }

    /** May be left out; blank reads as null. */
    static String optional(String text, int longest, String refusal, String field) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new DomainException(refusal, longest).at(field);
        }
        return kept;
    }

    /** The form field of one line of a basket: {@code lines:3:reason}. */
    static String field(int line, String part) {
        return "lines:" + line + ":" + part;
    }
}
