package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every migration, on an empty PostgreSQL, as the owner: what a new clinic goes through. */
class MigrationTest {

    private static final String OWNER = "clinic_owner";
    private static final String USER = "clinic_app";
    private static final String PASSWORD = "only for this test";

    @TempDir
    private static Path home;
    private static EmbeddedDatabase server;
    private static Migration migration;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedDatabase.start(home, home, freePort(), PASSWORD, Map.of());
        server.role(OWNER, PASSWORD);
        server.role(USER, PASSWORD);
        server.database("clinic", OWNER, USER);
        migration = new Migration(server.url("clinic"), OWNER, PASSWORD, USER);
        migration.run();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void databaseIsThenAtTheVersionTheApplicationExpects() throws SQLException {
        assertThat(asked(USER, "select max(version) from flyway_schema_history")).isEqualTo(SchemaVersion.expected());
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThat(migration.run().applied()).isZero();
    }

    @Test
    void databaseKeepsWhatItConfirmed() throws SQLException {
        assertThat(asked(USER, "show fsync")).isEqualTo("on");
        assertThat(asked(USER, "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void nobodyEntersWithoutTheirPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("clinic"), "postgres", "guess"))
                .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
    }

    @Test
    void applicationCannotChangeTheShapeOfItsDatabase() {
        assertThatThrownBy(() -> asked(USER, "create table intruder ()"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asked(USER, "drop table clinic_user cascade"))
                .hasMessageContaining("must be owner");
    }

    /** Whatever comes later, the facts of the record and its audit are added to, never taken away. */
    @Test
    void applicationCannotEmptyATable() throws SQLException {
        assertThat(asked(USER, """
                select string_agg(relname, ', ') from pg_class
                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                    and has_table_privilege('clinic_app', oid, 'truncate')""")).isNull();
    }

    /** Whatever names a case and a patient names a case of that patient. */
    @Test
    void everyCaseIsThePatients() throws SQLException {
        assertThat(asked(OWNER, """
                select string_agg(cast(cast(c.oid as regclass) as text), ', ') from pg_class c
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                    and (select count(*) from pg_attribute a where a.attrelid = c.oid
                          and a.attname in ('case_id', 'patient_id')) = 2
                    and not exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                                     and f.confrelid = 'clinic_case'::regclass and cardinality(f.conkey) = 2)"""))
                .isNull();
    }

    /** What a constraint refuses is somebody's record. */
    @Test
    void theLogSaysWhichRuleRefusedAndNotWhatWasInTheRow() throws Exception {
        assertThatThrownBy(
                () -> asked(OWNER, "insert into draft values ('00000000-0000-0000-0000-00000000beef', 'form',"
                        + " 'subject', '\"Okonkwo kicks\"', now())"))
                .isInstanceOf(SQLException.class);
        Path log = home.resolve("postgresql.log");
        String said = "";
        for (int i = 0; i < 50 && !said.contains("draft_user_id_fkey"); i++) {
            Thread.sleep(100);
            said = Files.readString(log);
        }
        assertThat(said).contains("draft_user_id_fkey").doesNotContain("beef", "Okonkwo");
    }

    private static String asked(String role, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("clinic"), role, PASSWORD);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
