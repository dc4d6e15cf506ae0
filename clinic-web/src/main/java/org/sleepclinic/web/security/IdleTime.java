package org.sleepclinic.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a person may leave the keyboard before being signed out: 15 minutes, warned 2 minutes ahead. */
@Named("idle")
@ApplicationScoped
public class IdleTime {
    @Inject
    @ConfigProperty(name = "clinic.idle.seconds", defaultValue = "900")
    private int seconds;
    @Inject
    @ConfigProperty(name = "clinic.idle.warn.seconds", defaultValue = "120")
    private int warnSeconds;

    public int getSeconds() {
        return seconds;
    }

    public int getWarnSeconds() {
        return Math.min(warnSeconds, seconds / 2);
    }

    /** What the server allows: a little more than the browser, which signs out first and says so. */
    Duration limit() {
        return Duration.ofSeconds(seconds + Math.max(5, seconds / 15));
    }
}
