package org.sleepclinic.scheduling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Which day of a month corresponds to one of another: the second Tuesday to the second Tuesday. */
public final class MonthPattern {
    private static final int WEEK = 7;

    private MonthPattern() {
    }

    /** The same weekday, so many weeks into {@code to}; a fifth one may fall into the month after. */
    public static LocalDate sameDay(LocalDate day, YearMonth to) {
        int nth = (day.getDayOfMonth() - 1) / WEEK + 1;
        return to.atDay(1).with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())).plusWeeks(nth - 1L);
    }
}
