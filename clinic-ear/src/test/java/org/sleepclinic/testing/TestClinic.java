package org.sleepclinic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.launcher.Clinic;
import org.sleepclinic.launcher.Ports;
import org.sleepclinic.launcher.Progress;
import org.sleepclinic.launcher.Settings;

/**
 * A whole clinic for one test run, started by the product's own launcher on free ports with an empty database in the
 * build directory; it counts its statements. It ends with the JVM of the tests, however that ends.
 */
public final class TestClinic {

    /** Ports one clinic takes, from its first. */
    private static final int PORTS = 8;
    private static final int LOWEST = 21_000;
    /** Each lane looks in a range of its own, so that no two find the same port free. */
    private static final int RANGE = 4_000;
    private static final Path BUILD = Path.of(System.getProperty("clinic.build", "target")).toAbsolutePath();
    /** Number of the JVM among those that share the test classes, from 1. */
    private static final int LANE = Integer.getInteger("clinic.lane", 1);
    private static final Path LANE_HOME = BUILD.resolve("it/lane-" + LANE);

    private final Settings settings;
    private final Clinic clinic;

    /**
     * @param name of its directory below {@code target/it/lane-1} and so on
     * @param patients how many the demonstration invents; its clock can be moved and its people can sign in
     */
    TestClinic(String name, int patients) {
        Path home = LANE_HOME.resolve(name);
        Clinic.tidy(home);
        deleteAll(home);
        this.settings = new Settings(home, LANE_HOME.resolve("software"), freePorts(), ZoneId.of("Europe/London"),
                Settings.Demo.SOME,
                BUILD.resolve("clinic.ear"), Path.of(System.getProperty("clinic.payara")), Optional.empty());
        this.clinic = new Clinic(settings, new Progress())
                .withEnvironment("CLINIC_DEMO_PATIENTS", String.valueOf(patients))
                .withDatabaseParameter("shared_preload_libraries", "pg_stat_statements")
                .withDatabaseParameter("pg_stat_statements.track", "top")
                .withDatabaseParameter("pg_stat_statements.track_utility", "off");
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close, "close " + name));
    }

    /** Opens a clinic with the EAR as built in it, and waits for its first page. */
    public static TestClinic open(String name, int patients) {
        TestClinic clinic = new TestClinic(name, patients);
        clinic.start();
        clinic.deploy(clinic.application());
        return clinic;
    }

    void start() {
        clinic.startServers();
        clinic.database().administer("clinic", "create extension pg_stat_statements");
        clinic.database().administer("clinic", "grant pg_read_all_stats to clinic_app, clinic_owner");
        clinic.database().administer("clinic", "grant execute on function"
                + " pg_stat_statements_reset(oid, oid, bigint, boolean) to clinic_app, clinic_owner");
    }

    void deploy(Path application) {
        clinic.deploy(application);
    }

    Path application() {
        return settings.application();
    }

    /** Where this JVM's clinics live. */
    static Path laneHome() {
        return LANE_HOME;
    }

    /** Port of the pages on 127.0.0.1. */
    public int port() {
        return settings.ports().web();
    }

    /** A connection past the application, as the owner of all tables: to arrange and to look. */
    public Connection connectAsOwner() {
        Settings.OwnDatabase at = clinic.where();
        try {
            return DriverManager.getConnection(at.url(), at.owner(), at.ownerPassword());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** What the server has written since it started, the parts it has put aside too. */
    public String log() {
        try (Stream<Path> parts = Files.list(settings.home().resolve("domains/clinic/logs"))) {
            StringBuilder log = new StringBuilder();
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("server.log")).sorted()
                    .toList()) {
                log.append(Files.readString(part));
            }
            return log.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ports freePorts() {
        int lowest = LOWEST + (LANE - 1) * RANGE;
        int start = lowest + (int) (ProcessHandle.current().pid() % 300) * PORTS;
        for (int base = start; base < lowest + RANGE; base += PORTS) {
            if (allFree(base)) {
                return new Ports(base);
            }
        }
        throw new IllegalStateException("No " + PORTS + " free ports from " + start + " to " + (lowest + RANGE));
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(false);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }

    private static void deleteAll(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
