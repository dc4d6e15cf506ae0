package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.sleepclinic.web.shell.Format;

/** A moment in clinic time: 23-Nov-2026 14:05, "t 14:05", or "n" for now; kept to the minute, in UTC. */
@ApplicationScoped
@FacesConverter(value = "clinic.moment", managed = true)
public class MomentConverter extends EntryConverter<Instant> {
    @Inject
    private Clock clock;
    @Inject
    private Format format;

    @Override
    Optional<Instant> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        if (text.equals("n") || text.equals("now")) {
            return Optional.of(clock.instant().truncatedTo(ChronoUnit.MINUTES));
        }
        int gap = Math.max(text.lastIndexOf(' '), text.lastIndexOf('t'));
        if (gap < 0 || gap == text.length() - 1) {
            return Optional.empty();
        }
        String day = text.charAt(gap) == ' ' ? text.substring(0, gap) : text.substring(0, Math.max(gap, 1));
        return DateEntry.read(day, LocalDate.now(clock)).flatMap(date -> TimeEntry.read(text.substring(gap + 1))
                .map(time -> date.atTime(time).atZone(clock.getZone()).toInstant()));
    }

    @Override
    String write(Instant value) {
        return format.moment(value);
    }

    @Override
    String mend(String typed) {
        return "mend.moment";
    }
}
