package org.sleepclinic.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL server of the clinic's own, for trying the product, developing and testing: no installation, every role
 * with a password, reachable from this machine only, and as careful with the data as a real one (fsync and synchronous
 * commit stay on).
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The superuser; only this class signs in as it. */
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final int port;
    private final String superuserPassword;

    private EmbeddedDatabase(EmbeddedPostgres server, int port, String superuserPassword) {
        this.server = server;
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    /**
     * Starts the server on the data kept in {@code home}, creating them at the first start.
     *
     * @param home directory of the data and the server's log
     * @param software directory the server's binaries are unpacked to; can be shared and deleted at will
     * @param port TCP port on 127.0.0.1
     * @param superuserPassword becomes the superuser's password at the first start; the same must be given ever after
     * @param parameters server parameters beyond the clinic's own, e.g. {@code shared_preload_libraries}
     * @throws UncheckedIOException if the server does not come up; its log is {@code home/postgresql.log}
     */
    public static EmbeddedDatabase start(Path home, Path software, int port, String superuserPassword,
            Map<String, String> parameters) {
        try {
            Files.createDirectories(home);
            Path passwordFile = Files.writeString(home.resolve("initial-password"), superuserPassword);
            if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
            }
            try {
                var builder = withClinicDefaults(home, software, passwordFile).setPort(port)
                        .setConnectConfig("password", superuserPassword);
                parameters.forEach(builder::setServerConfig);
                return new EmbeddedDatabase(builder.start(), port, superuserPassword);
            } finally {
                Files.deleteIfExists(passwordFile);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL did not start in " + home, broken);
        }
    }

    private static EmbeddedPostgres.Builder withClinicDefaults(Path home, Path software, Path passwordFile) {
        File log = home.resolve("postgresql.log").toFile();
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("data"))
                .setOverrideWorkingDirectory(software.resolve("postgresql").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                // The library runs initdb with "-A trust" first; the later option wins.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // A refused row is somebody's record: the log says which rule refused, not what was in the row.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log));
    }

    /**
     * Makes sure that a login role exists and has this password.
     *
     * @param role a plain lower-case name
     */
    public void role(String role, String password) {
        as(SUPERUSER, statement -> {
            boolean exists = has(statement, "select 1 from pg_roles where rolname = '" + role + "'");
            statement.execute((exists ? "alter" : "create") + " role " + role + " login password '"
                    + password.replace("'", "''") + "'");
        });
    }

    /**
     * Makes sure that a database exists, owned by {@code owner}, which nobody but the owner and {@code application}
     * may enter.
     */
    public void database(String database, String owner, String application) {
        as(SUPERUSER, statement -> {
            if (!has(statement, "select 1 from pg_database where datname = '" + database + "'")) {
                statement.execute("create database " + database + " owner " + owner);
                statement.execute("revoke all on database " + database + " from public");
                statement.execute("grant connect, temporary on database " + database + " to " + application);
            }
        });
    }

    /** Runs one statement as the superuser, for what only it may do: an extension for measuring, say. */
    public void administer(String database, String sql) {
        as(database, statement -> statement.execute(sql));
    }

    /** Answers the JDBC address of a database of this server, with what the clinic's application expects in it. */
    public String url(String database) {
        return ClinicUrl.of("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
    }

    /** Stops the server; clients still connected are told so and dropped. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL did not stop", broken);
        }
    }

    private void as(String database, Work work) {
        String address = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try (Connection connection = DriverManager.getConnection(address, SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refused: " + refused.getMessage(), refused);
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
