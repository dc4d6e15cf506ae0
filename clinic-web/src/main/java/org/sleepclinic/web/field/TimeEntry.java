package org.sleepclinic.web.field;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it, 24 hours: 14:05, 1405, 9:30, 14.05. */
final class TimeEntry {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeEntry() {
    }

    /** The time meant, or empty when it is none. */
    static Optional<LocalTime> read(String typed) {
        Matcher match = CLOCK.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = Integer.parseInt(match.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
