package org.sleepclinic.launcher;

import java.time.Duration;
import java.util.Locale;

/** Tells the person at the keyboard what happens now, with the seconds since the start. */
final class Progress {

    private final long start = System.nanoTime();

    void step(String what) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.println(String.format(Locale.ROOT, "[clinic %5.1f s] %s ...", seconds, what));
    }

    void note(String what) {
        System.out.println("                  " + what);
    }
}
