package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A moment from which, or until which, something is planned: a day alone is its beginning. Of what has happened the hour
 * must be said, see {@link MomentConverter}.
 */
@ApplicationScoped
@FacesConverter(value = "clinic.dayStart", managed = true)
public class DayStartConverter extends MomentConverter {
    @Inject
    private Clock clock;

    @Override
    Optional<Instant> read(String typed) {
        return super.read(typed).or(() -> DateEntry.read(typed, LocalDate.now(clock))
                .map(day -> day.atStartOfDay(clock.getZone()).toInstant()));
    }
}
