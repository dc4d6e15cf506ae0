package org.sleepclinic.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sleepclinic.kernel.ClinicTime;

/** The clinic's clock while stories are told: within a story it never runs back, and it never shows what is still to come. */
@ApplicationScoped
class StoryClock {
    private static final Duration STEP = Duration.ofMinutes(3);

    @Inject
    private ClinicTime time;
    @Inject
    private ZoneId zone;
    private Instant now;
    private Instant last;

    /** The moment at which the stories end: this one. */
    void begin() {
        time.move(Duration.ZERO);
        now = time.clock().instant();
        last = Instant.EPOCH;
    }

    /** Another patient's story begins. */
    void anotherStory() {
        last = Instant.EPOCH;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** This hour of a day, or now where it is still to come. */
    Instant moment(LocalDate day, int hour) {
        Instant wanted = day.atTime(hour, 0).atZone(zone).toInstant();
        return wanted.isAfter(now) ? now : wanted;
    }

    Instant at(LocalDate day, int hour, int minute) {
        return at(day.atTime(hour, minute).atZone(zone).toInstant());
    }

    /** Shows this moment, or the nearest one after the last that is not in the future. */
    Instant at(Instant wanted) {
        Instant next = wanted.isAfter(last) ? wanted : last.plus(STEP);
        Instant shown = next.isAfter(now) ? now : next;
        last = shown;
        time.moveTo(shown);
        return shown;
    }

    /** Shows this moment, whatever the story says: somebody else's work in between. */
    void aside(Instant moment) {
        time.moveTo(moment.isAfter(now) ? now : moment);
    }

    /** This hour of a day, whatever the story says, or now where it is still to come: a roster is planned ahead. */
    void plan(LocalDate day, int hour) {
        aside(day.atTime(hour, 0).atZone(zone).toInstant());
    }

    void backToNow() {
        time.move(Duration.ZERO);
    }
}
