package org.sleepclinic.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps Maven in the foreground until the clinic has closed. Maven ends at once on Ctrl-C and leaves its children
 * behind; this runs within Maven itself, on Maven's own JDK, and holds it until the launcher has stopped everything and
 * said so.
 */
public final class Foreground {

    private Foreground() {
    }

    /** @param arguments the file {@link CommandLine} wrote: the launcher's command, one word per line */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder(Files.readAllLines(Path.of(arguments[0]))).inheritIO().start();
        Thread hold = new Thread(() -> end(launcher), "wait for the clinic to close");
        Runtime.getRuntime().addShutdownHook(hold);
        int code = launcher.waitFor();
        if (code != 0) {
            // The launcher has said what is wrong; Maven's own failure report would push it off the screen.
            System.exit(code);
        }
    }

    private static void end(Process launcher) {
        launcher.destroy();
        try {
            launcher.waitFor();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
