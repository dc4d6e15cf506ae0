package org.sleepclinic.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clinic's clock and time zone. Moments are UTC; days are the clinic's. The clock can be moved only in
 * demonstrations and tests, so that "three months later" can be shown.
 */
@ApplicationScoped
public class ClinicTime {
    @Inject
    @ConfigProperty(name = "clinic.zone", defaultValue = "Europe/London")
    private String zone;
    @Inject
    @ConfigProperty(name = "clinic.demo", defaultValue = "false")
    private boolean demo;
    private final MovableClock clock = new MovableClock();

    @Produces
    public Clock clock() {
        return clock.withZone(zone());
    }

    @Produces
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Moves the clock to this distance from real time. Refused outside demonstrations and tests. */
    public void move(Duration ahead) {
        if (!demo) {
            throw new DomainException("clock.fixed");
        }
        clock.move(ahead);
    }

    /** Sets the clock to this moment. Refused outside demonstrations and tests. */
    public void moveTo(Instant moment) {
        move(Duration.ZERO);
        clock.moveTo(moment);
    }
}
