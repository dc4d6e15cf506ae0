package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.Optional;

/** A time of day, 24 hours. */
@ApplicationScoped
@FacesConverter(value = "clinic.clock", managed = true)
public class ClockConverter extends EntryConverter<LocalTime> {
    @Override
    Optional<LocalTime> read(String typed) {
        return TimeEntry.read(typed);
    }

    @Override
    String write(LocalTime value) {
        return value.toString();
    }

    @Override
    String mend(String typed) {
        return "mend.clock";
    }
}
