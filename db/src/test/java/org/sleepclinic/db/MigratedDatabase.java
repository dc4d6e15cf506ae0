package org.sleepclinic.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * The clinic's database as its migrations leave it, empty but for knowledge, on a PostgreSQL started once for all tests
 * of this module. Tests read it; none may leave anything behind.
 */
final class MigratedDatabase {
    private static final String PASSWORD = "for-tests-only";
    private static final String DATABASE = "clinic";
    private static EmbeddedDatabase server;

    private MigratedDatabase() {
    }

    /** Rows of a query as the application's role sees them, each column as text, null as {@code -}. */
    static List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = connect("clinic_app");
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column) instanceof String text ? text : "-");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of each row. */
    static List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(List::getFirst).toList();
    }

    /** A connection as {@code clinic_owner} or {@code clinic_app}. */
    static synchronized Connection connect(String role) throws SQLException {
        if (server == null) {
            server = start();
        }
        return DriverManager.getConnection(server.url(DATABASE), role, PASSWORD);
    }

    /** Another database of the server as it was at a version; a connection as its owner. */
    static synchronized Connection at(String version, String database) throws SQLException, IOException {
        connect("clinic_owner").close();
        server.database(database, "clinic_owner", "clinic_app");
        Flyway.configure().dataSource(server.url(database), "clinic_owner", PASSWORD)
                .locations("classpath:db/migration").placeholders(Map.of("app_role", "clinic_app")).target(version)
                .load().migrate();
        return DriverManager.getConnection(server.url(database), "clinic_owner", PASSWORD);
    }

    /** Brings such a database to the shape of this build. */
    static void migrate(String database) {
        new Migration(server.url(database), "clinic_owner", PASSWORD, "clinic_app").run();
    }

    private static EmbeddedDatabase start() {
        try {
            Path home = Files.createTempDirectory("clinic-migrated");
            EmbeddedDatabase started = EmbeddedDatabase.start(home, Path.of("target"), freePort(), PASSWORD, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                delete(home);
            }));
            started.role("clinic_owner", PASSWORD);
            started.role("clinic_app", PASSWORD);
            started.database(DATABASE, "clinic_owner", "clinic_app");
            new Migration(started.url(DATABASE), "clinic_owner", PASSWORD, "clinic_app").run();
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
