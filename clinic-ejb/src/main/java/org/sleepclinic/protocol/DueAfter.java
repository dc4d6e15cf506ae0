package org.sleepclinic.protocol;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How long after its activation a step is due: calendar months and days at the clinic, then hours and minutes. */
public record DueAfter(int months, int days, int seconds) implements Serializable {
    /** When it is due. */
    public Instant from(Instant activated, ZoneId zone) {
        return activated.atZone(zone).plusMonths(months).plusDays(days).plus(Duration.ofSeconds(seconds)).toInstant();
    }
}
