package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.web.shell.Format;

/** A day, written 23-Nov-2026 and read in any way {@link DateEntry} knows. */
@ApplicationScoped
@FacesConverter(value = "clinic.date", managed = true)
public class DateConverter extends EntryConverter<LocalDate> {
    @Inject
    private Clock clock;
    @Inject
    private Format format;

    @Override
    Optional<LocalDate> read(String typed) {
        return DateEntry.read(typed, LocalDate.now(clock));
    }

    @Override
    String write(LocalDate value) {
        return format.date(value);
    }

    @Override
    String mend(String typed) {
        return "mend.date";
    }
}
