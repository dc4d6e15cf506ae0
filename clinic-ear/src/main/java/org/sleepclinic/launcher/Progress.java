package org.sleepclinic.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the person at the keyboard what happens now, with the seconds since the start. */
public final class Progress {

    /** Libraries that narrate at length. Held here, or the logging system forgets their levels. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

    private final long start = System.nanoTime();

    public Progress() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    void step(String what) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.println(String.format(Locale.ROOT, "[clinic %5.1f s] %s", seconds, what));
    }

    void note(String what) {
        System.out.println("                  " + what);
    }
}
