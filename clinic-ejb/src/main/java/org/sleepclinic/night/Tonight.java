package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The night people mean now: the one that runs, until the hour its morning's records are wanted; then the one to come. */
@Dependent
class Tonight {
    @Inject
    private ShiftQueries queries;
    @Inject
    private Clock clock;

    /** Its evening's date. */
    LocalDate night() {
        return of(LocalDateTime.now(clock), queries.recordBy());
    }

    /**
     * @param now      the clinic's clock
     * @param recordBy the hour of the morning by which every bed has its record
     */
    static LocalDate of(LocalDateTime now, LocalTime recordBy) {
        return now.toLocalTime().isBefore(recordBy) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }
}
