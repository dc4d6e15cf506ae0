package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;

/** Answers whoever plans rooms or people: what is closed, what is open once, who is away. */
@Dependent
public class Closures {
    @Inject
    private ExceptionQueries queries;

    /** Exceptions that touch one resource within a stretch of time, the clinic's and its person's among them; by start. */
    public List<DatedHours> dated(UUID resource, TimeSlot within) {
        return queries.of(resource, within);
    }

    /** Who is away within a stretch of time, by start. */
    public List<Absence> away(TimeSlot within) {
        return queries.away(within);
    }
}
