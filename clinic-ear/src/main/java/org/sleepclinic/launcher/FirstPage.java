package org.sleepclinic.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The page everybody sees first; when it can be read, the clinic is open. */
record FirstPage(Ports ports) {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int REFUSED = 400;

    URI address() {
        return URI.create("http://127.0.0.1:" + ports.web() + "/clinic/");
    }

    /** @throws LaunchException if the page cannot be read within minutes */
    void await() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        int status = status();
        while (status == 0 || status >= REFUSED) {
            if (System.nanoTime() > deadline) {
                throw new LaunchException("The clinic answers with status " + status + " at " + address());
            }
            pause();
            status = status();
        }
    }

    private int status() {
        HttpRequest request = HttpRequest.newBuilder(address()).timeout(Duration.ofSeconds(30)).build();
        try {
            HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", stopped);
        }
    }
}
