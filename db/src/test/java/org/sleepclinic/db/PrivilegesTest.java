package org.sleepclinic.db;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privilege matrix: what the application's own role may do to each table, and that facts and audit are out of its reach. */
class PrivilegesTest {
    private static final Set<String> READ = Set.of("SELECT");
    private static final Set<String> APPEND = Set.of("SELECT", "INSERT");
    private static final Set<String> KEEP = Set.of("SELECT", "INSERT", "UPDATE");
    private static final Set<String> REPLACE = Set.of("SELECT", "INSERT", "DELETE");
    private static final Set<String> ALL_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Tables with other rights than {@link #KEEP}: nothing that is a fact about a patient may be deleted. */
    private static final Map<String, Set<String>> EXPECTED = Map.ofEntries(
            entry("flyway_schema_history", READ),
            // What happened stays as it was.
            entry("audit_entry", APPEND), entry("patient_revision", APPEND), entry("case_move", APPEND),
            // What a set holds: roles of a person, tests of a draft, opening hours of a room.
            entry("clinic_user_role", REPLACE), entry("order_item", REPLACE), entry("opening_hours", ALL_ROWS),
            // No facts: conveniences of one user, unfinished forms, counts of failures, the roster to come.
            entry("recent_patient", ALL_ROWS), entry("draft", ALL_ROWS), entry("sign_in_throttle", ALL_ROWS),
            entry("duty", ALL_ROWS), entry("intake_answer", ALL_ROWS));

    static Stream<String> tables() throws SQLException {
        return MigratedDatabase.column("select tablename from pg_tables where schemaname = 'public' order by 1")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void applicationHasTheRightsOfItsTableAndNoMore(String table) throws SQLException {
        Set<String> granted = new TreeSet<>(MigratedDatabase.column("""
                select privilege_type from information_schema.role_table_grants
                 where table_schema = 'public' and grantee in ('clinic_app', 'PUBLIC') and table_name = '""" + table
                + "'"));
        if (EXPECTED.containsKey(table)) {
            assertThat(granted).isEqualTo(new TreeSet<>(EXPECTED.get(table)));
        } else {
            assertThat(KEEP).as("a table that is not listed is read, added to and changed, never deleted from")
                    .containsAll(granted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set what = 'nothing'", "delete from audit_entry",
            "truncate audit_entry",
            "drop trigger audit_entry_append_only on audit_entry", "alter table audit_entry disable trigger all",
            "delete from patient", "delete from clinical_order", "delete from result_value",
            "delete from result_report",
            "delete from appointment", "delete from case_note", "delete from clinic_user", "truncate patient cascade"})
    void applicationIsRefused(String act) throws SQLException {
        try (Connection connection = MigratedDatabase.connect("clinic_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(act)).isInstanceOfSatisfying(SQLException.class,
                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    /** Even the owner cannot quietly change what is append-only. */
    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "patient_revision", "case_move"})
    void ownerIsRefusedByTheTriggers(String table) throws SQLException {
        try (Connection connection = MigratedDatabase.connect("clinic_owner");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + table)).hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("truncate " + table)).hasMessageContaining("append-only");
        }
    }

    @Test
    void applicationOwnsNothing() throws SQLException {
        assertThat(MigratedDatabase
                .column("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'clinic_app'"""))
                .isEmpty();
        assertThat(MigratedDatabase
                .rows("""
                select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = 'clinic_app'"""))
                .containsExactly(List.of("f", "f", "f", "f"));
    }
}
