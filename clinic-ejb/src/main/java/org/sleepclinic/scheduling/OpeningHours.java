package org.sleepclinic.scheduling;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** An {@link Opening} as stored with its resource. */
@Embeddable
class OpeningHours {
    private int weekday;
    private LocalTime opens;
    private LocalTime closes;

    protected OpeningHours() {
    }

    OpeningHours(Opening stretch) {
        this.weekday = stretch.weekday().getValue();
        this.opens = stretch.opens();
        this.closes = stretch.closes();
    }

    Opening toValue() {
        return new Opening(DayOfWeek.of(weekday), opens, closes);
    }
}
