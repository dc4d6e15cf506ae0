package org.sleepclinic.assessment;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day as an intake keeps it: itself, or only its month; which days it can have been. */
record ToldDay(LocalDate earliest, LocalDate latest, Object shown) {
    private static final int MONTH_ONLY = 7;

    /** What {@link Answer} writes: 2026-03-14, or 2026-03. */
    static ToldDay of(String text) {
        if (text.length() == MONTH_ONLY) {
            YearMonth month = YearMonth.parse(text);
            return new ToldDay(month.atDay(1), month.atEndOfMonth(), month.getMonthValue() + "/" + month.getYear());
        }
        LocalDate day = LocalDate.parse(text);
        return new ToldDay(day, day, day);
    }

    /** Can it have been no day but one before that? A month that may hold both is believed. */
    boolean isBefore(LocalDate day) {
        return latest.isBefore(day);
    }
}
