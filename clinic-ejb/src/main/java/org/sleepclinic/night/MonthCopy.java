package org.sleepclinic.night;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Which night of a month corresponds to one of another: the second Tuesday to the second Tuesday. */
final class MonthCopy {
    private static final int WEEK = 7;

    private MonthCopy() {
    }

    /** The same weekday, so many weeks into {@code to}; a fifth one may fall into the month after. */
    static LocalDate sameNight(LocalDate night, YearMonth to) {
        int nth = (night.getDayOfMonth() - 1) / WEEK + 1;
        return to.atDay(1).with(TemporalAdjusters.nextOrSame(night.getDayOfWeek())).plusWeeks(nth - 1L);
    }
}
