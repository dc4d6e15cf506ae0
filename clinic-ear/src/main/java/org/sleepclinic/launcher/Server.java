package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The running Payara: one Java process, started on the JDK the launcher itself runs on. */
final class Server implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final Domain domain;
    private final AdminClient admin;

    private Server(Process process, Domain domain, AdminClient admin) {
        this.process = process;
        this.domain = domain;
        this.admin = admin;
    }

    /**
     * Starts the domain; {@link #awaitReadiness} tells when it takes commands.
     *
     * @param environment what the application finds in its environment: the database, the zone
     */
    static Server start(Domain domain, AdminClient admin, Map<String, String> environment) {
        try {
            Path console = domain.directory().resolve("logs/console.log");
            Files.createDirectories(console.getParent());
            ProcessBuilder builder = new ProcessBuilder(commandLine(domain));
            builder.directory(domain.directory().toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(Redirect.to(console.toFile()));
            Process process = builder.start();
            try (OutputStream standardInput = process.getOutputStream()) {
                standardInput.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.UTF_8));
            }
            return new Server(process, domain, admin);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot start the server", broken);
        }
    }

    /** Asks Payara's own command how it would start Java; so no wrapper process stays in memory. */
    private static List<String> commandLine(Domain domain) throws IOException {
        Process dryRun = new ProcessBuilder(JAVA, "-jar",
                domain.server().resolve("glassfish/lib/client/appserver-cli.jar").toString(), "start-domain",
                "--dry-run", "--domaindir", domain.directory().getParent().toString(), domain.name())
                .redirectErrorStream(true).start();
        List<String> lines = new String(dryRun.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        int java = 0;
        while (java < lines.size() && !lines.get(java).endsWith("/java") && !lines.get(java).endsWith("java.exe")) {
            java++;
        }
        int last = lines.indexOf("-asadmin-args");
        if (java >= last) {
            throw new LaunchException("Payara does not say how it starts: " + String.join("\n", lines));
        }
        return lines.subList(java, last + 2);
    }

    /** @throws LaunchException if the server ends or stays silent for minutes; names the log */
    void awaitReadiness() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!admin.answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new LaunchException("The server did not come up; see " + domain.log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", stopped);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until the server has ended by itself. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the server in good order; one that does not listen is ended the hard way. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
