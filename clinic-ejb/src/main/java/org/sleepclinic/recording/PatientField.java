package org.sleepclinic.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Whom an EDF+ file says it is of: {@code code sex dd-MMM-yyyy name}, X for what is not told (clinical reference 6.5). */
final class PatientField {
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("dd-MMM-uuuu").toFormatter(Locale.ENGLISH);
    private static final int BORN = 2;

    private PatientField() {
    }

    /** The birth date, where the field has one. */
    static Optional<LocalDate> born(String field) {
        String[] parts = field.split(" ");
        if (parts.length <= BORN) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(parts[BORN], DAY));
        } catch (DateTimeException untold) {
            return Optional.empty();
        }
    }
}
