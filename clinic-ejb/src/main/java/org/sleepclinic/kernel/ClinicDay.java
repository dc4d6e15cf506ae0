package org.sleepclinic.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the clinic writes it: 24-Nov-2026. Moments are UTC; days are the clinic's. */
public final class ClinicDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private ClinicDay() {
    }

    public static String write(LocalDate day) {
        return DAY.format(day);
    }

    /** The clinic's day of a moment. */
    public static String write(Instant at, ZoneId zone) {
        return write(LocalDate.ofInstant(at, zone));
    }
}
