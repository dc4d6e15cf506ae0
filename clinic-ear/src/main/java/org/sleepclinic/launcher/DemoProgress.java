package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The first start of a demonstration takes its time: the application invents a clinic's worth of patients before it lets
 * anybody in. It tells its log how far it is; this tells the person at the keyboard.
 */
final class DemoProgress implements AutoCloseable {

    private static final String MARK = "Demo data: ";
    private static final int SECONDS = 2;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "demo progress");
        thread.setDaemon(true);
        return thread;
    });
    private final Path log;
    private final Progress progress;
    private long read;

    private DemoProgress(Path log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /** Watches the log from its present end until it is closed. */
    static DemoProgress watch(Path log, Progress progress) {
        DemoProgress watch = new DemoProgress(log, progress);
        try {
            watch.read = Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        watch.clockwork.scheduleWithFixedDelay(watch::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    private void look() {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.min(read, channel.size()));
            byte[] news = Channels.newInputStream(channel).readAllBytes();
            int whole = lastLineEnd(news);
            read += whole;
            new String(news, 0, whole, StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains(MARK))
                    .forEach(line -> progress.note(line.substring(line.indexOf(MARK)).replace("]]", "")));
        } catch (IOException rotated) {
            // Payara has just begun a new file; the next look reads that one.
            read = 0;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
