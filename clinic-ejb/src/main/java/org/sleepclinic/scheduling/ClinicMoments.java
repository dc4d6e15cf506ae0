package org.sleepclinic.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.sleepclinic.kernel.TimeSlot;

/** Times as a refusal tells them: 24-Nov-2026 09:00–09:30, in clinic time. */
final class ClinicMoments {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ClinicMoments() {
    }

    static String write(TimeSlot slot, ZoneId zone) {
        boolean oneDay = LocalDate.ofInstant(slot.start(), zone).equals(LocalDate.ofInstant(slot.end(), zone));
        return START.format(slot.start().atZone(zone)) + "–" + (oneDay ? END : START).format(slot.end().atZone(zone));
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
