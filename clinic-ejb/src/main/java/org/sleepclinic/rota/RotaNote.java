package org.sleepclinic.rota;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A gap or a conflict of a month, told in words.
 *
 * @param who    name of the person; or null
 * @param detail why somebody is away; or null
 * @param count  how many patients more than can be watched; 0 otherwise
 * @param from   of a stretch nobody answers; or null
 * @param to     likewise
 */
public record RotaNote(Kind kind, LocalDate day, String who, String detail, int count, Instant from,
        Instant to) implements Serializable {
    /** What is wrong, the worst first. */
    public enum Kind {
        /** On the duty roster and away. */
        DUTY_AWAY,
        /** On shift at night and away. */
        NIGHT_AWAY,
        /** Answers for alerts and watches beds in the same night. */
        TWICE,
        /** Patients booked, fewer places with technologists. */
        UNWATCHED,
        /** Nobody answers. */
        NOBODY_ANSWERS,
        /** Beds are open, nobody watches. */
        NOBODY_WATCHES
    }

    static RotaNote of(Kind kind, LocalDate day, String who, String detail) {
        return new RotaNote(kind, day, who, detail, 0, null, null);
    }
}
