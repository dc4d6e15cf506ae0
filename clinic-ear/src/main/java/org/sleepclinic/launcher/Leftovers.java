package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What a launcher that was killed leaves running: Payara and PostgreSQL do not die with it. Each home directory has one
 * launcher at a time, and writes down which processes are its own, so that the next start can end them, and only them.
 */
final class Leftovers implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path home;
    private final Path record;
    private final FileChannel channel;
    private final FileLock lock;

    private Leftovers(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.record = home.resolve("server.pid");
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the home directory for this launcher.
     *
     * @throws LaunchException if another launcher runs on it
     */
    static Leftovers in(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(home.resolve("launcher.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
                throw new LaunchException("The clinic in " + home + " is already running. Stop it first, or run another"
                        + " one beside it: -Dclinic.home=/another/directory -Dclinic.port=9080");
            }
            return new Leftovers(home, channel, lock.get());
        } catch (IOException unwritable) {
            throw new LaunchException("Cannot write to " + home + ": " + unwritable.getMessage()
                    + ". Choose another directory: -Dclinic.home=/another/directory", unwritable);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException samePlace) {
            return Optional.empty();
        }
    }

    /** Ends the processes of a launcher that was killed; answers what was ended, in words. */
    List<String> end() {
        return Stream.of(server().map(process -> ended(process, "Payara")),
                database().map(process -> ended(process, "PostgreSQL")))
                .flatMap(Optional::stream).toList();
    }

    /** Remembers the server this launcher started. */
    void remember(ProcessHandle server) {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(server.pid()));
        server.info().startInstant().ifPresent(start -> properties.setProperty("started", start.toString()));
        try (Writer writer = Files.newBufferedWriter(record)) {
            properties.store(writer, "The running server");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + record, unwritable);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot delete " + record, unwritable);
        }
    }

    /** A process with the recorded number is the recorded one only if it also started at the recorded moment. */
    private Optional<ProcessHandle> server() {
        if (!Files.exists(record)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(record)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + record, unreadable);
        }
        Optional<Instant> started = Optional.ofNullable(properties.getProperty("started")).map(Instant::parse);
        return ProcessHandle.of(Long.parseLong(properties.getProperty("pid", "0")))
                .filter(process -> process.info().startInstant().equals(started));
    }

    /** PostgreSQL keeps its own record: number, data directory. It is ours if it runs from our unpacked binaries. */
    private Optional<ProcessHandle> database() {
        Path data = home.resolve("postgresql/data");
        Path postmaster = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(postmaster) ? Files.readAllLines(postmaster) : List.of();
            boolean ours = lines.size() > 1 && Path.of(lines.get(1)).equals(data);
            return ours
                    ? ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .filter(process -> process.info().command().orElse("").contains("postgres"))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + postmaster, unreadable);
        }
    }

    private static String ended(ProcessHandle process, String name) {
        process.destroy();
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", stopped);
        }
        return name + " (process " + process.pid() + ")";
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
