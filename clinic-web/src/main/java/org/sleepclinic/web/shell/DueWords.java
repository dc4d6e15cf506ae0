package org.sleepclinic.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a due time is said, the nearer the plainer: due now, due today 14:30, due in 5 days, due 12-Jan-2027. Whether it is
 * overdue the clinic has judged: "3 d overdue".
 */
@Named("dueWords")
@ApplicationScoped
public class DueWords {
    private static final int COUNTED_DAYS = 14;

    @Inject
    private Clock clock;
    @Inject
    private Format format;
    @Inject
    private Texts texts;

    protected DueWords() {
    }

    DueWords(Clock clock, Format format, Texts texts) {
        this.clock = clock;
        this.format = format;
        this.texts = texts;
    }

    /** The empty text when nothing is due. */
    public String say(Instant due, boolean overdue) {
        if (due == null) {
            return "";
        }
        if (overdue) {
            return texts.of("shell", "due.overdue", format.since(due));
        }
        if (!due.isAfter(clock.instant())) {
            return texts.get("shell").get("due.now");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), due.atZone(clock.getZone()).toLocalDate());
        if (days == 0) {
            return texts.of("shell", "due.today", format.clock(due));
        }
        if (days == 1) {
            return texts.get("shell").get("due.tomorrow");
        }
        return days < COUNTED_DAYS ? texts.of("shell", "due.days", days)
                : texts.of("shell", "due.on", format.date(due));
    }

    /** The colour that repeats it: overdue, due by the end of today, later. */
    public String tone(Instant due, boolean overdue) {
        if (overdue) {
            return "crit";
        }
        return due != null && due.atZone(clock.getZone()).toLocalDate().isAfter(LocalDate.now(clock)) ? "line" : "warn";
    }
}
